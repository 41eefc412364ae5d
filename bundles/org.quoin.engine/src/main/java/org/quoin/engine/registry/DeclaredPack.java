package org.quoin.engine.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;

/** A language pack as its {@code plugin.xml} declares it, wherever that was found. */
public final class DeclaredPack implements LanguagePack {

    private final Descriptor descriptor;
    private final Files files;
    private final Optional<LanguageRules> rules;

    /**
     * @param descriptor one that lacks nothing
     * @param files of its bundle
     * @param rules its code, if it declares any
     */
    public DeclaredPack(Descriptor descriptor, Files files, Optional<LanguageRules> rules) {
        this.descriptor = descriptor;
        this.files = files;
        this.rules = rules;
    }

    /** Finds the files of one bundle. */
    @FunctionalInterface
    public interface Files {

        /**
         * Opens a file; whoever asks closes it.
         *
         * @param path from the place of the bundle's {@code plugin.xml}
         * @return null if there is no such file
         */
        @Nullable InputStream open(String path) throws IOException;
    }

    /** Why the declaration cannot be used, for people; empty if it can. */
    public static String lacks(Descriptor descriptor) {
        List<String> tags = tags(descriptor);
        if (tags.isEmpty()) {
            return "its plugin.xml names no languages";
        }
        for (String tag : tags) {
            try {
                new Locale.Builder().setLanguageTag(tag);
            } catch (IllformedLocaleException e) {
                return "its plugin.xml names the language \""
                        + tag
                        + "\", which is no tag of BCP 47 such as pt-BR";
            }
        }
        return folder(descriptor).isEmpty() && !hasCode(descriptor)
                ? "its plugin.xml names neither a folder of files nor a class"
                : "";
    }

    /** Whether it declares code of its own. */
    public static boolean hasCode(Descriptor descriptor) {
        return !descriptor.attributes().getOrDefault("class", "").isBlank();
    }

    /** The languages that a declaration names. */
    static List<String> tags(Descriptor descriptor) {
        return listed(descriptor.attributes().getOrDefault("languages", ""));
    }

    /** What an attribute lists with commas between. */
    static List<String> listed(String attribute) {
        return List.of(attribute.split(",", -1)).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String folder(Descriptor descriptor) {
        return descriptor.attributes().getOrDefault("folder", "").strip();
    }

    @Override
    public String label() {
        return descriptor.label();
    }

    @Override
    public List<String> languages() {
        return tags(descriptor);
    }

    @Override
    public Optional<LanguageRules> rules() {
        return rules;
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        String folder = folder(descriptor);
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        files.open(folder.endsWith("/") ? folder + name : folder + '/' + name));
    }
}

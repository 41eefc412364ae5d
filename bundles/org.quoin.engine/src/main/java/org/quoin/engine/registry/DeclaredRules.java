package org.quoin.engine.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file of site rules as its {@code plugin.xml} declares it, with what is in it: it is read when
 * site rules are first asked for.
 */
public final class DeclaredRules {

    private final Descriptor descriptor;
    private final String text;

    /**
     * @param descriptor one that lacks nothing
     * @param files of its bundle
     * @throws IOException if the bundle lacks the file, or it cannot be read as UTF-8
     */
    public DeclaredRules(Descriptor descriptor, DeclaredPack.Files files) throws IOException {
        this.descriptor = descriptor;
        try (@Nullable InputStream in = files.open(path())) {
            if (in == null) {
                throw new FileNotFoundException(
                        "the bundle " + descriptor.bundle() + " lacks the file " + path());
            }
            text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(in.readAllBytes()))
                            .toString();
        } catch (CharacterCodingException e) {
            // Its cause says nothing to people, and would be said in its place.
            throw new UTFDataFormatException("the file " + path() + " is not in UTF-8");
        }
    }

    /** Why the declaration cannot be used, for people; empty if it can. */
    public static String lacks(Descriptor descriptor) {
        return descriptor.attributes().getOrDefault("file", "").isBlank()
                ? "its plugin.xml names no file"
                : "";
    }

    /** What is known of it. */
    public Descriptor descriptor() {
        return descriptor;
    }

    /** Where the file lies in its bundle. */
    public String path() {
        return descriptor.attributes().getOrDefault("file", "").strip();
    }

    /** What is in the file. */
    public String text() {
        return text;
    }
}

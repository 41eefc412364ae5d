package org.quoin.quotes.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.PackException;

/**
 * One file of a pack: plain text in UTF-8, {@code [section]} lines and lines of words, {@code #}
 * begins a comment. Words are separated by white space; {@code _} stands for a space within one.
 */
public final class PackFile {

    private final String name;
    private final List<Line> lines;

    private PackFile(String name, List<Line> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    /**
     * One line that says something.
     *
     * @param number from 1
     * @param section what stands between the brackets above it; empty before the first
     * @param text without comment and white space around it
     */
    public record Line(int number, String section, String text) {

        /** Its words. */
        public List<String> words() {
            return split(text);
        }

        /**
         * What the section is called after.
         *
         * @param kinds all there are, named as sections are, in capitals
         * @throws IllegalArgumentException if it is none of them
         */
        public <K extends Enum<K>> K kind(K[] kinds) {
            for (K kind : kinds) {
                if (kind.name().equalsIgnoreCase(section)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no such section: \"" + section + '"');
        }
    }

    /** Takes the lines of a file, one after the other. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes one line.
         *
         * @throws IllegalArgumentException if it is not understood; the message says why
         */
        void take(Line line);
    }

    /**
     * Reads a file that the pack must have.
     *
     * @throws PackException if there is none, it is not UTF-8, or a section's name is not closed
     * @throws IOException if it cannot be read
     */
    public static PackFile read(LanguagePack pack, String name) throws PackException, IOException {
        return find(pack, name)
                .orElseThrow(() -> new PackException(name, "the pack has no such file"));
    }

    /**
     * Reads a file if the pack has it.
     *
     * @throws PackException if it is not UTF-8, or a section's name is not closed
     * @throws IOException if it cannot be read
     */
    public static Optional<PackFile> find(LanguagePack pack, String name)
            throws PackException, IOException {
        Optional<InputStream> opened = pack.open(name);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = opened.get()) {
            return Optional.of(new PackFile(name, lines(name, in.readAllBytes())));
        }
    }

    private static List<Line> lines(String name, byte[] bytes) throws PackException {
        String all;
        try {
            all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new PackException(name, "it is not written in UTF-8");
        }
        if (!all.isEmpty() && all.charAt(0) == '\ufeff') {
            all = all.substring(1);
        }
        List<Line> lines = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String raw : all.lines().toList()) {
            number++;
            int comment = raw.indexOf('#');
            String text = (comment < 0 ? raw : raw.substring(0, comment)).strip();
            if (text.startsWith("[")) {
                if (!text.endsWith("]")) {
                    throw new PackException(name, number, "the section's name has no \"]\"");
                }
                section = text.substring(1, text.length() - 1).strip();
                lines.add(new Line(number, section, ""));
            } else if (!text.isEmpty()) {
                lines.add(new Line(number, section, text));
            }
        }
        return lines;
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.replace('_', ' '));
            }
        }
        return words;
    }

    /**
     * Hands every line over in order. A section's own line comes with an empty text, so that an
     * empty section is known too.
     *
     * @throws PackException if the taker does not understand one, with file, line and its reason
     */
    public void forEach(Taker taker) throws PackException {
        for (Line line : lines) {
            try {
                taker.take(line);
            } catch (IllegalArgumentException e) {
                throw new PackException(name, line.number(), String.valueOf(e.getMessage()));
            }
        }
    }
}

package org.quoin.containers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;

/** What an importer of containers took out of one, a line each, and how that ended. */
public final class Taken implements ImportSink {

    private final List<String> lines = new ArrayList<>();
    private final List<String> wanted;

    private Taken(List<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Lets an importer read bytes.
     *
     * @param wanted of what lies beside each member
     */
    public static List<String> by(ArticleImporter importer, byte[] bytes, String... wanted)
            throws IOException {
        Taken taken = new Taken(List.of(wanted));
        try {
            importer.importArticles(new Bytes(bytes), taken, Progress.none());
        } catch (ImportException e) {
            taken.lines.add("refused: " + e.getMessage());
        }
        return taken.lines;
    }

    /** Text as bytes, its line ends those of messages. */
    public static byte[] message(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void article(Article article) {
        lines.add("article: " + article.title());
    }

    @Override
    public void problem(Problem problem) {
        lines.add(problem.severity() + ": " + problem.message());
    }

    @Override
    public void member(Member member) throws IOException {
        StringBuilder line = new StringBuilder(member.name());
        member.address().ifPresent(each -> line.append(" at ").append(each));
        member.charset().ifPresent(each -> line.append(" in ").append(each));
        member.facts().title().ifPresent(each -> line.append(" titled ").append(each));
        member.facts().site().ifPresent(each -> line.append(" of ").append(each));
        member.facts()
                .published()
                .map(PublicationTime::iso)
                .ifPresent(each -> line.append(" on ").append(each));
        line.append(" (").append(member.original()).append("): ");
        line.append(new String(member.content().readAllBytes(), StandardCharsets.UTF_8).strip());
        for (String each : wanted) {
            Optional<byte[]> beside = member.companions().find(each);
            beside.ifPresent(
                    bytes ->
                            line.append(" + ")
                                    .append(each)
                                    .append('=')
                                    .append(new String(bytes, StandardCharsets.UTF_8)));
        }
        lines.add(line.toString());
    }

    /** An input in memory. */
    public static final class Bytes implements Input {

        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public String name() {
            return "box";
        }

        @Override
        public String sha256() {
            return "0".repeat(64);
        }

        @Override
        public byte[] head() {
            return Arrays.copyOf(bytes, Math.min(bytes.length, 64 << 10));
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}

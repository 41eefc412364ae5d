package org.quoin.fuzz;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.Paragraph;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Member;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.registry.Point;

/**
 * One importer, named by the property {@code fuzz.plugin}: whatever the bytes, it gives articles
 * that hold together, or says that there is none.
 */
public final class ImporterTarget {

    /** Members are what other importers read; so much of each is read that its container is. */
    private static final int MEMBER = 1 << 16;

    private static final ArticleImporter IMPORTER = Engine.chosen(Point.IMPORTERS);

    private ImporterTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        Input input = new Bytes(data);
        try {
            if (IMPORTER.recognise(input) != Recognition.NO) {
                IMPORTER.importArticles(input, new Checking(), Progress.none());
            }
        } catch (ImportException e) {
            require(!e.getMessage().isBlank(), "an exception without a reason");
        } catch (EOFException e) {
            // Containers pass on what reading a damaged member throws; the engine has words for
            // this.
        } catch (IOException e) {
            require(e.getMessage() != null, "an exception without a reason");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Looks through all that it is given. */
    private static final class Checking implements ImportSink {

        @Override
        public void article(Article article) {
            String text = article.text();
            require(!text.isBlank(), "an article without text");
            int at = 0;
            List<Paragraph> paragraphs = article.paragraphs();
            for (Paragraph paragraph : paragraphs) {
                require(
                        paragraph.span().start() == (at == 0 ? 0 : at + 1),
                        "a paragraph not after the one before it");
                String words = paragraph.span().of(text);
                require(!words.isBlank(), "a paragraph without words");
                require(words.indexOf('\n') < 0, "a paragraph of two lines");
                at = paragraph.span().end();
            }
            require(paragraphs.isEmpty() || at == text.length(), "text after the last paragraph");
            for (Image image : article.images()) {
                require(image.position() <= text.length(), "a picture behind the text");
            }
        }

        @Override
        public void problem(Problem problem) {
            require(!problem.message().isBlank(), "a problem without a word");
        }

        @Override
        public void member(Member member) throws ImportException, IOException {
            byte[] content = member.content().readNBytes(MEMBER);
            require(!member.name().isEmpty() || content.length >= 0, "a member without a name");
        }
    }

    private static final class Bytes implements Input {

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public String name() {
            return "fuzz";
        }

        @Override
        public String sha256() {
            return "0".repeat(64);
        }

        @Override
        public byte[] head() {
            return Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16));
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}

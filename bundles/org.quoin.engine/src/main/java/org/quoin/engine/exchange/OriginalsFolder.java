package org.quoin.engine.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.job.Problem;
import org.quoin.engine.exchange.jsonl.Pictures;
import org.quoin.engine.input.Sha256;
import org.quoin.engine.output.AtomicFile;
import org.quoin.project.Articles;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;
import org.quoin.project.model.ProjectException;

/**
 * The original bytes beside the lines, in {@code articles/ab/abcdef…} under their SHA-256, as the
 * project itself keeps them. What is there is not written again: only what is new goes into version
 * control.
 */
final class OriginalsFolder implements ContentSink, Pictures {

    /** More than this is no article and no picture of one. */
    private static final long LARGEST_PICTURE = 256L << 20;

    private final Path folder;
    private final Articles articles;
    private final List<Problem> problems = new ArrayList<>();
    private int missing;

    /**
     * @param folder the folder {@code articles}
     * @param articles where originals come from, or go to
     */
    OriginalsFolder(Path folder, Articles articles) {
        this.folder = folder;
        this.articles = articles;
    }

    /** What is not there. Articles without an original are counted: they can be all of them. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (missing > 0) {
            all.add(
                    Problem.warning(
                            missing + (missing == 1 ? " article" : " articles"),
                            "the original did not come along; the text did"));
        }
        return all;
    }

    @Override
    public void setting(String key, String value) {}

    @Override
    public void tag(TagContent tag) {}

    @Override
    public void speaker(SpeakerContent speaker) {}

    @Override
    public void apart(ApartContent pair) {}

    @Override
    public void article(ArticleContent content) throws IOException {
        Article article = content.article();
        if (isHash(article.provenance().sha256()) && !copy(article.provenance().sha256())) {
            missing++;
        }
        for (Image each : article.images()) {
            if (each.data().isPresent()) {
                ImageData data = each.data().get();
                write(Sha256.of(data.bytes()), data.open());
            }
        }
    }

    @Override
    public void briefing(BriefingContent briefing) throws IOException {
        for (BriefingContent.Item each : briefing.items()) {
            if (each instanceof BriefingContent.OwnPicture own && !copy(own.sha256())) {
                problems.add(lacking(briefing, own));
            }
        }
    }

    private static Problem lacking(BriefingContent briefing, BriefingContent.OwnPicture own) {
        return Problem.warning(
                briefing.name(),
                "a picture did not come along; its words did: "
                        + (own.words().isBlank() ? own.sha256() : own.words()));
    }

    /** Whether the project has bytes with that hash; then they lie in the folder. */
    private boolean copy(String sha256) throws IOException {
        Optional<InputStream> original = articles.original(sha256);
        if (original.isEmpty()) {
            return false;
        }
        try (InputStream bytes = original.get()) {
            write(sha256, bytes);
        }
        return true;
    }

    private void write(String sha256, InputStream bytes) throws IOException {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(folder.resolve(sha256.substring(0, 2)));
        try (AtomicFile atomic = AtomicFile.open(file)) {
            bytes.transferTo(atomic.out());
            atomic.commit();
        }
    }

    /**
     * Takes the original of an article into the project, before the article.
     *
     * @throws IOException if it is there and cannot be read
     */
    void keep(Article article) throws IOException {
        String sha256 = article.provenance().sha256();
        if (!isHash(sha256) || !Files.isRegularFile(file(sha256))) {
            missing++;
            return;
        }
        try (InputStream bytes = Files.newInputStream(file(sha256))) {
            articles.keepOriginal(sha256, bytes);
        } catch (ProjectException e) {
            problems.add(
                    Problem.warning(
                            article.id(),
                            "its original was not taken along: the bytes in "
                                    + file(sha256)
                                    + " are others than the name says"));
        }
    }

    /**
     * Takes the pictures that its author brought into a briefing into the project, before it.
     *
     * @throws IOException if one is there and cannot be read
     */
    void keepPictures(BriefingContent briefing) throws IOException {
        for (BriefingContent.Item each : briefing.items()) {
            if (each instanceof BriefingContent.OwnPicture own) {
                Optional<byte[]> bytes = bytes(own.sha256());
                if (bytes.isPresent()) {
                    articles.keepOriginal(own.sha256(), bytes.get());
                } else {
                    problems.add(lacking(briefing, own));
                }
            }
        }
    }

    @Override
    public Optional<byte[]> bytes(String sha256) throws IOException {
        if (!isHash(sha256)
                || !Files.isRegularFile(file(sha256))
                || Files.size(file(sha256)) > LARGEST_PICTURE) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file(sha256));
        return Sha256.of(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
    }

    /** Nothing but a hash becomes a path: a name from a file must not lead anywhere else. */
    private static boolean isHash(String sha256) {
        return sha256.matches("[0-9a-f]{64}");
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}

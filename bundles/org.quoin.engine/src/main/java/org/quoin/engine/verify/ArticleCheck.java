package org.quoin.engine.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.Passage;
import org.quoin.engine.input.Sha256;
import org.quoin.project.Project;

/** Holds evidence against the article that a project keeps. */
final class ArticleCheck {

    private final Project project;
    private final Map<String, Boolean> originals = new HashMap<>();

    ArticleCheck(Project project) {
        this.project = project;
    }

    /** What is wrong with evidence, if anything is. */
    Optional<Reason> of(Evidence evidence) {
        long[] numbers = project.articles().of(evidence.article().sha256());
        if (numbers.length == 0) {
            return Optional.of(Reason.ARTICLE_NOT_KEPT);
        }
        for (long number : numbers) {
            Optional<Article> article = project.articles().withoutPictures(number);
            if (article.filter(each -> hasAll(each.text(), evidence)).isPresent()) {
                return isOriginalWhole(evidence.article().sha256())
                        ? Optional.empty()
                        : Optional.of(Reason.ORIGINAL_CHANGED);
            }
        }
        return Optional.of(Reason.ARTICLE_DIFFERS);
    }

    /** Whether a text has each passage of the evidence at its place. */
    static boolean hasAll(String text, Evidence evidence) {
        return evidence.passages().stream().allMatch(each -> has(text, each));
    }

    private static boolean has(String text, Passage passage) {
        if (passage.start() < 0 || passage.end() < passage.start()) {
            return false;
        }
        int start;
        int end;
        try {
            start = text.offsetByCodePoints(0, passage.start());
            end = text.offsetByCodePoints(start, passage.end() - passage.start());
        } catch (IndexOutOfBoundsException beyond) {
            return false;
        }
        String exact = passage.exact();
        if (end - start != exact.length()) {
            return false;
        }
        for (int i = 0; i < exact.length(); i++) {
            char there = text.charAt(start + i);
            if (exact.charAt(i) != there
                    && !(exact.charAt(i) == '\uFFFD' && isUnwritable(text, start + i))) {
                return false;
            }
        }
        return true;
    }

    /** What no XML can hold: for it stands U+FFFD. */
    private static boolean isUnwritable(String text, int at) {
        char c = text.charAt(at);
        return Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE';
    }

    private boolean isOriginalWhole(String sha256) {
        return originals.computeIfAbsent(sha256, this::hashes);
    }

    private boolean hashes(String sha256) {
        Optional<InputStream> original = project.articles().original(sha256);
        if (original.isEmpty()) {
            return false;
        }
        try (InputStream bytes = original.get()) {
            return Sha256.of(bytes).equals(sha256);
        } catch (IOException e) {
            // What cannot be read proves nothing.
            return false;
        }
    }
}

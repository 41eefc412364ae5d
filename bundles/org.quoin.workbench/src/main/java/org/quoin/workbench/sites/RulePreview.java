package org.quoin.workbench.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.engine.job.SiteTrial;
import org.quoin.engine.verify.WordChange;
import org.quoin.workbench.ui.MarkedText;

/** Shows what an article is and what it would be, part by part. */
final class RulePreview {

    private final MarkedText text;

    RulePreview(MarkedText text) {
        this.text = text;
    }

    /**
     * A part of an article.
     *
     * @param name for people
     * @param before what it is
     * @param after what it would be
     */
    private record Part(String name, String before, String after) {

        boolean isSame() {
            return before.equals(after);
        }
    }

    /** Says why there is nothing to compare. */
    void say(String why) {
        text.begin().quiet(why).show();
    }

    /** Shows what a trial gave. */
    void show(SiteTrial.Result result) {
        text.begin();
        result.problems().forEach(each -> text.quiet(each.message()));
        Optional<Article> after = result.after();
        if (after.isEmpty()) {
            text.heading(SitesTexts.Preview_nothing).show();
            return;
        }
        List<Part> parts = parts(result.before(), after.get());
        text.quiet(
                parts.stream().allMatch(Part::isSame)
                        ? SitesTexts.Preview_same
                        : SitesTexts.Preview_changed);
        parts.forEach(this::show);
        text.show();
    }

    private void show(Part part) {
        text.heading(part.name());
        if (part.isSame()) {
            text.plain(part.before().isEmpty() ? SitesTexts.Part_none : part.before());
        } else {
            text.whole(WordChange.between(part.before(), part.after()));
        }
    }

    private static List<Part> parts(Article before, Article after) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(SitesTexts.Part_title, before.title(), after.title()));
        parts.add(
                new Part(
                        SitesTexts.Part_authors,
                        String.join(", ", before.authors()),
                        String.join(", ", after.authors())));
        parts.add(new Part(SitesTexts.Part_date, date(before), date(after)));
        parts.add(new Part(SitesTexts.Part_text, before.text(), after.text()));
        return parts;
    }

    private static String date(Article article) {
        return article.published().map(PublicationTime::iso).orElse("");
    }
}

package org.quoin.workbench.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.api.briefing.Credibility;
import org.quoin.api.briefing.Reliability;
import org.quoin.workbench.model.Common;
import org.quoin.workbench.model.Inspection;

/**
 * The Admiralty grade of a quotation's source: how far its outlet can be relied on, a letter, and
 * how far what its article says can be believed, a figure. Each is stored when it is chosen.
 */
final class GradeRows {

    private final Corrections corrections;
    private final Choice<Optional<Reliability>> outlet;
    private final Choice<Optional<Credibility>> article;

    GradeRows(Sheet sheet, Corrections corrections) {
        this.corrections = corrections;
        sheet.label(InspectorTexts.Grade_outlet);
        outlet =
                new Choice<>(
                        sheet.body(),
                        InspectorTexts.Grade_outlet,
                        optional(Reliability.values()),
                        named(GradeRows::name));
        sheet.beside(outlet.control());
        sheet.label(InspectorTexts.Grade_article);
        article =
                new Choice<>(
                        sheet.body(),
                        InspectorTexts.Grade_article,
                        optional(Credibility.values()),
                        named(GradeRows::name));
        sheet.beside(article.control());
    }

    private static <T> List<Optional<T>> optional(T[] things) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        Arrays.stream(things).map(Optional::of).forEach(all::add);
        return all;
    }

    private static <T> Function<Optional<T>, String> named(Function<T, String> names) {
        return each -> each.map(names).orElse(InspectorTexts.Grade_none);
    }

    /** Shows the grades of the one quotation's source; of several none can be chosen. */
    void show(Inspection now, Optional<Surroundings.Graded> graded) {
        boolean editable = now.one().isPresent() && graded.isPresent() && now.readOnly().isEmpty();
        Optional<String> site = graded.flatMap(Surroundings.Graded::outlet);
        outlet.show(
                Common.of(
                        List.of(
                                graded.map(each -> each.ofOutlet().reliability())
                                        .orElse(Optional.empty())),
                        each -> each),
                editable && site.isPresent(),
                chosen -> site.ifPresent(each -> corrections.gradeOutlet(each, chosen)));
        article.show(
                Common.of(
                        List.of(
                                graded.map(each -> each.ofArticle().credibility())
                                        .orElse(Optional.empty())),
                        each -> each),
                editable,
                chosen ->
                        now.one()
                                .ifPresent(
                                        each ->
                                                corrections.gradeArticle(
                                                        each.quotation().article(), chosen)));
    }

    private static String name(Reliability reliability) {
        return reliability.name()
                + " \u00b7 "
                + switch (reliability) {
                    case A -> InspectorTexts.Reliability_a;
                    case B -> InspectorTexts.Reliability_b;
                    case C -> InspectorTexts.Reliability_c;
                    case D -> InspectorTexts.Reliability_d;
                    case E -> InspectorTexts.Reliability_e;
                    case F -> InspectorTexts.Reliability_f;
                };
    }

    private static String name(Credibility credibility) {
        return credibility.figure()
                + " \u00b7 "
                + switch (credibility) {
                    case CONFIRMED -> InspectorTexts.Credibility_confirmed;
                    case PROBABLY_TRUE -> InspectorTexts.Credibility_probable;
                    case POSSIBLY_TRUE -> InspectorTexts.Credibility_possible;
                    case DOUBTFUL -> InspectorTexts.Credibility_doubtful;
                    case IMPROBABLE -> InspectorTexts.Credibility_improbable;
                    case CANNOT_BE_JUDGED -> InspectorTexts.Credibility_unknown;
                };
    }
}

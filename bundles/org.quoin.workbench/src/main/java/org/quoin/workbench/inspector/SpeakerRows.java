package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.workbench.model.Common;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Inspection;

/** Who speaks: his name, with completion from the register, his role, affiliation and type. */
final class SpeakerRows {

    private static final int MOST_PROPOSALS = 30;

    private final Sheet sheet;
    private final Desk desk;
    private final Corrections corrections;
    private final Field name;
    private final Field role;
    private final Field affiliation;
    private final Choice<SpeakerType> type;
    private final Label besideKnown;
    private final Label known;
    private Set<Long> shown = Set.of();

    SpeakerRows(Sheet sheet, Desk desk, Corrections corrections, Runnable done) {
        this.sheet = sheet;
        this.desk = desk;
        this.corrections = corrections;
        sheet.label(InspectorTexts.Speaker_name);
        name = new Field(sheet.body(), SWT.SINGLE, InspectorTexts.Speaker_name, done);
        sheet.beside(name.text());
        besideKnown = sheet.label("");
        known = new Label(sheet.body(), SWT.WRAP);
        sheet.beside(known);
        sheet.quiet(known);
        sheet.label(InspectorTexts.Speaker_role);
        role = new Field(sheet.body(), SWT.SINGLE, InspectorTexts.Speaker_role, done);
        sheet.beside(role.text());
        sheet.label(InspectorTexts.Speaker_affiliation);
        affiliation = new Field(sheet.body(), SWT.SINGLE, InspectorTexts.Speaker_affiliation, done);
        sheet.beside(affiliation.text());
        sheet.label(InspectorTexts.Speaker_type);
        type =
                new Choice<>(
                        sheet.body(),
                        InspectorTexts.Speaker_type,
                        List.of(SpeakerType.values()),
                        SpeakerTypes::name);
        sheet.beside(type.control());
        Completion.of(
                name,
                InspectorTexts.Speaker_proposals,
                this::proposals,
                chosen -> {
                    name.settle(chosen.text());
                    name.text().setSelection(chosen.text().length());
                    corrections.speaker(shown, chosen.number());
                    done.run();
                });
    }

    /** The field that names the speaker. */
    Field name() {
        return name;
    }

    /** Stores what was typed for the quotations that are shown, before others are. */
    void store() {
        name.store();
        role.store();
        affiliation.store();
    }

    /** Whether something is typed and not stored. */
    boolean isTouched() {
        return name.isTouched() || role.isTouched() || affiliation.isTouched();
    }

    void show(Inspection now) {
        shown = now.quotations();
        Set<Long> quotations = shown;
        boolean editable = now.readOnly().isEmpty();
        SpeakerType ofNew = newType(now);
        if (!name.isTouched()) {
            show(
                    name,
                    now.speaker(),
                    editable,
                    typed -> corrections.speaker(quotations, typed, ofNew));
        }
        boolean described = editable && now.hasSpeaker();
        if (!role.isTouched()) {
            show(role, now.role(), described, typed -> corrections.role(quotations, typed));
        }
        if (!affiliation.isTouched()) {
            show(
                    affiliation,
                    now.affiliation(),
                    described,
                    typed -> corrections.affiliation(quotations, typed));
        }
        type.show(now.type(), described, chosen -> corrections.type(quotations, chosen));
        String register = now.registered().map(each -> known(each, now)).orElse("");
        sheet.write(known, register);
        sheet.show(besideKnown, !register.isEmpty());
        sheet.show(known, !register.isEmpty());
    }

    private static void show(
            Field field, Common<String> value, boolean editable, Consumer<String> taker) {
        field.show(
                value.value().orElse(""),
                value.differs() ? InspectorTexts.Several_differ : "",
                editable,
                taker);
    }

    /** Somebody new is of the kind that the one before him was, where that is known. */
    private static SpeakerType newType(Inspection now) {
        return now.hasSpeaker()
                ? now.type()
                        .value()
                        .filter(each -> each != SpeakerType.UNKNOWN)
                        .orElse(SpeakerType.PERSON)
                : SpeakerType.PERSON;
    }

    /** How often he is quoted, and under which other names; how this article names him. */
    private static String known(RegisteredSpeaker speaker, Inspection now) {
        String counted =
                NLS.bind(InspectorTexts.Speaker_known, speaker.quotations(), speaker.articles());
        String here =
                now.one()
                        .flatMap(each -> each.quotation().quote().speaker())
                        .map(each -> each.name())
                        .filter(each -> !each.equals(speaker.name()))
                        .map(each -> NLS.bind(InspectorTexts.Speaker_here, each))
                        .orElse("");
        String others =
                speaker.otherNames().isEmpty()
                        ? ""
                        : NLS.bind(
                                InspectorTexts.Speaker_also,
                                speaker.otherNames().stream()
                                        .limit(3)
                                        .collect(
                                                Collectors.joining(InspectorTexts.List_separator)));
        return Stream.of(counted, here, others)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Proposal> proposals(String typed) {
        return desk.project().stream()
                .flatMap(project -> project.register().find(typed, MOST_PROPOSALS).stream())
                .map(
                        each ->
                                new Proposal(
                                        each.number(),
                                        each.name(),
                                        SpeakerTypes.name(each.type())
                                                + " · "
                                                + NLS.bind(
                                                        InspectorTexts.Speaker_known,
                                                        each.quotations(),
                                                        each.articles())))
                .toList();
    }
}

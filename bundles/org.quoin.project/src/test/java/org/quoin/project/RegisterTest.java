package org.quoin.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.Action;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Appearance;
import org.quoin.project.model.MergeProposal;
import org.quoin.project.model.MergeProposal.Reason;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SpeakerOrder;

/** The register of sources as whoever uses it sees it. */
class RegisterTest {

    @TempDir Path folder;
    private Project project;
    private int articles;

    @BeforeEach
    void create() {
        project = Project.create(folder.resolve("work"), Opening.writing("the tests").by("Ines"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Register register() {
        return project.register();
    }

    /** An article in which each of these says something. */
    private void article(Speaker... speakers) {
        StringBuilder text = new StringBuilder("The day in Haldern.");
        for (int i = 0; i < speakers.length; i++) {
            text.append("\n“Sentence ").append(i).append(".” ").append(speakers[i].name());
        }
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            quotes.add(Invented.quote(text.toString(), "Sentence " + i + ".", speakers[i]));
        }
        String id = "article" + ++articles;
        try (ImportRun run = project.articles().importing("desk")) {
            run.add(
                    new AnalysedArticle(
                            Invented.article(id, "Day " + id, text.toString()), quotes, List.of()));
        }
    }

    private static Speaker speaker(
            SpeakerType type, String name, String role, String affiliation, String... others) {
        return new Speaker(
                name,
                List.of(others),
                Optional.of(role).filter(each -> !each.isEmpty()),
                Optional.of(affiliation).filter(each -> !each.isEmpty()),
                type);
    }

    private static Speaker person(String name, String role, String affiliation, String... others) {
        return speaker(SpeakerType.PERSON, name, role, affiliation, others);
    }

    private static Speaker body(String name, String... others) {
        return speaker(SpeakerType.ORGANISATION, name, "", "", others);
    }

    /** Everything that can be seen of the register. */
    private List<String> dump() {
        List<String> dump = new ArrayList<>();
        for (SpeakerOrder order : SpeakerOrder.values()) {
            for (long[] numbers : List.of(register().list(order), register().unnamed(order))) {
                dump.add(Arrays.toString(numbers));
                for (RegisteredSpeaker each : register().get(numbers)) {
                    dump.add(each.toString());
                    register().appearances(each.number()).forEach(a -> dump.add(a.toString()));
                }
            }
        }
        register().proposals(Progress.none()).forEach(each -> dump.add(each.toString()));
        return dump;
    }

    /** The one speaker of this name. */
    private long number(String name) {
        List<Long> found = numbers(name);
        assertEquals(1, found.size(), name + ": " + found);
        return found.get(0);
    }

    private List<Long> numbers(String name) {
        return Arrays.stream(register().list(SpeakerOrder.NAME))
                .filter(each -> register().get(each).get(0).name().equals(name))
                .boxed()
                .toList();
    }

    private RegisteredSpeaker get(long number) {
        return register().get(number).get(0);
    }

    private List<String> names() {
        return register().get(register().list(SpeakerOrder.NAME)).stream()
                .map(each -> each.name() + " " + each.quotations() + "/" + each.articles())
                .toList();
    }

    /** Does something, takes it back and does it again: the register is as it was each time. */
    private void undoneAndRedone(Runnable edit) {
        List<String> before = dump();
        edit.run();
        List<String> after = dump();
        assertTrue(project.history().undo().isPresent());
        assertEquals(before, dump());
        assertTrue(project.history().redo().isPresent());
        assertEquals(after, dump());
    }

    @Test
    void fullNamesMeetAndOthersDoNot() {
        article(
                person("Anna Velten", "mayor", "Haldern"),
                person("Marek", "", ""),
                body("Haldern Port Office"),
                body("the police"),
                person("陳若溪", "", ""),
                Invented.unnamed("a resident"));
        article(
                person("ANNA VELTEN", "", ""),
                person("Marek", "", ""),
                body("The Haldern Port Office"),
                body("the police"),
                person("陈若溪", "", ""),
                Invented.unnamed("a resident"));
        assertEquals(
                List.of(
                        "Anna Velten 2/2",
                        "Haldern Port Office 2/2",
                        "Marek 1/1",
                        "Marek 1/1",
                        "the police 1/1",
                        "the police 1/1",
                        "陳若溪 2/2"),
                names());
        assertEquals(List.of("ANNA VELTEN"), get(number("Anna Velten")).otherNames());
        assertEquals(2, register().unnamed(SpeakerOrder.QUOTATIONS).length);
    }

    @Test
    void withinAnArticleOneNameIsOneSpeaker() {
        article(
                person("Marek", "engineer", ""),
                person("Marek", "", "Haldern Port Office"),
                Invented.unnamed("a resident"),
                Invented.unnamed("a resident"));
        assertEquals(List.of("Marek 2/1"), names());
        assertEquals(
                List.of(Optional.of("engineer"), Optional.empty()),
                register().appearances(number("Marek")).stream()
                        .map(each -> each.speaker().role())
                        .toList());
        long[] unnamed = register().unnamed(SpeakerOrder.NAME);
        assertEquals(1, unnamed.length);
        assertEquals(2, get(unnamed[0]).quotations());
    }

    @Test
    void personsAndOrganisationsOfOneNameAreTwo() {
        article(person("Veltener Blatt", "", ""), body("Veltener Blatt"));
        assertEquals(List.of("Veltener Blatt 1/1", "Veltener Blatt 1/1"), names());
        assertEquals(List.of(), register().proposals(Progress.none()));
    }

    @Test
    void listedByNameOrByQuotations() {
        article(person("Zoe Zimmer", "", ""), person("Anna Velten", "", ""));
        article(person("Zoe Zimmer", "", ""));
        assertEquals(List.of("Anna Velten 1/1", "Zoe Zimmer 2/2"), names());
        assertEquals(
                List.of("Zoe Zimmer", "Anna Velten"),
                register().get(register().list(SpeakerOrder.QUOTATIONS)).stream()
                        .map(RegisteredSpeaker::name)
                        .toList());
    }

    @Test
    void whoHasNoQuotationAnyMoreIsNotListed() {
        article(person("Anna Velten", "", ""));
        long anna = number("Anna Velten");
        project.articles().remove(List.of(project.articles().find("article1").getAsLong()));
        assertEquals(List.of(), names());
        register().note(anna, "was mayor");
        assertEquals(List.of("Anna Velten 0/0"), names());
    }

    @Test
    void mergingJoinsQuotationsNamesAndNotes() {
        article(person("Anna Velten", "mayor", "", "Velten"), person("Jon Marek", "", ""));
        article(person("A. Velten", "", "", "Velten"), body("Haldern Council"));
        long anna = number("Anna Velten");
        long short1 = number("A. Velten");
        register().note(anna, "elected in May");
        register().note(short1, "see the council's minutes");
        register().keepApart(short1, number("Jon Marek"));
        undoneAndRedone(() -> register().merge(List.of(anna, short1)));
        assertEquals(
                new RegisteredSpeaker(
                        anna,
                        "Anna Velten",
                        List.of("A. Velten", "Velten"),
                        SpeakerType.PERSON,
                        "elected in May\nsee the council's minutes",
                        2,
                        2),
                get(anna));
        assertEquals(List.of(), register().get(short1));
        assertEquals(2, project.quotations().count(QuoteFilter.ALL.bySpeakers(Set.of(anna))));
        Action action = project.history().actions(1).get(0);
        assertEquals(ActionKind.MERGE, action.kind());
        assertEquals("Anna Velten", action.detail());
        assertEquals(2, action.count());
    }

    @Test
    void aNameThatAPersonGaveFindsNewArticlesAndOneOfAnArticleDoesNot() {
        article(person("Anna Velten", "", "", "Anna Beck"));
        article(person("Anna Beck", "", ""));
        assertEquals(List.of("Anna Beck 1/1", "Anna Velten 1/1"), names());
        register().merge(List.of(number("Anna Velten"), number("Anna Beck")));
        register().addName(number("Anna Velten"), "Anna Beck-Velten");
        article(person("ANNA BECK", "", ""));
        article(person("Anna Beck Velten", "", ""));
        assertEquals(List.of("Anna Velten 4/4"), names());
    }

    @Test
    void twoOfOneNameThatWerePartedStayApartFromAThird() {
        article(person("Jon Marek", "engineer", ""));
        article(person("Jon Marek", "singer", ""));
        article(person("Jon Marek", "", ""));
        long jon = number("Jon Marek");
        List<Appearance> all = register().appearances(jon);
        undoneAndRedone(() -> register().split(jon, List.of(all.get(1).number())));
        assertEquals(List.of("Jon Marek 2/2", "Jon Marek 1/1"), names());
        assertEquals(List.of(), register().proposals(Progress.none()));
        article(person("Jon Marek", "baker", ""));
        assertEquals(List.of("Jon Marek 2/2", "Jon Marek 1/1", "Jon Marek 1/1"), names());
        List<Long> three = numbers("Jon Marek");
        assertEquals(
                List.of(
                        new MergeProposal(
                                List.of(jon, three.get(2)),
                                Reason.SAME_NAME,
                                "Jon Marek",
                                false,
                                List.of("Jon Marek, engineer", "Jon Marek, baker"))),
                register().proposals(Progress.none()));
    }

    @Test
    void splittingNamesTheNewOneAsItsArticlesDo() {
        article(person("Anna Velten", "", ""), person("Jon Marek", "", "", "J. Marek", "Jo"));
        article(person("JON MAREK", "", ""));
        long anna = number("Anna Velten");
        long jon = number("Jon Marek");
        register().merge(List.of(anna, jon));
        List<Long> his =
                register().appearances(anna).stream()
                        .filter(each -> !each.speaker().name().equals("Anna Velten"))
                        .map(Appearance::number)
                        .toList();
        long parted = register().split(anna, his);
        assertEquals(
                new RegisteredSpeaker(
                        parted,
                        "JON MAREK",
                        List.of("J. Marek", "Jo", "Jon Marek"),
                        SpeakerType.PERSON,
                        "",
                        2,
                        2),
                get(parted));
        assertEquals(1, get(anna).quotations());
    }

    @Test
    void splittingRefusesWhatCannotBe() {
        article(person("Anna Velten", "", ""), person("Jon Marek", "", ""));
        long anna = number("Anna Velten");
        long of = register().appearances(anna).get(0).number();
        long other = register().appearances(number("Jon Marek")).get(0).number();
        List<String> before = dump();
        for (List<Long> wrong :
                List.of(List.<Long>of(), List.of(of), List.of(other), List.of(of, other))) {
            assertThrows(ProjectException.class, () -> register().split(anna, wrong));
        }
        assertThrows(ProjectException.class, () -> register().merge(List.of(anna)));
        assertThrows(ProjectException.class, () -> register().merge(List.of(anna, anna)));
        assertThrows(ProjectException.class, () -> register().merge(List.of(anna, 999L)));
        assertThrows(ProjectException.class, () -> register().keepApart(anna, anna));
        assertThrows(ProjectException.class, () -> register().keepApart(anna, 999));
        assertThrows(ProjectException.class, () -> register().rename(anna, "  "));
        assertThrows(ProjectException.class, () -> register().rename(999, "Nobody Known"));
        assertThrows(ProjectException.class, () -> register().addName(anna, ""));
        assertEquals(before, dump());
    }

    @Test
    void namesNotesAndTypesAreEditedAndTakenBack() {
        article(person("Ana Velten", "", "", "Velten"));
        long anna = number("Ana Velten");
        undoneAndRedone(() -> register().rename(anna, " Anna Velten "));
        undoneAndRedone(() -> register().addName(anna, "Anna V."));
        undoneAndRedone(() -> register().removeName(anna, "Velten"));
        undoneAndRedone(() -> register().note(anna, "the mayor"));
        undoneAndRedone(() -> register().type(anna, SpeakerType.ORGANISATION));
        assertEquals(
                new RegisteredSpeaker(
                        anna,
                        "Anna Velten",
                        List.of("Ana Velten", "Anna V."),
                        SpeakerType.ORGANISATION,
                        "the mayor",
                        1,
                        1),
                get(anna));
        assertEquals(6, project.history().actions(10).size());
        register().rename(anna, "Anna Velten");
        register().addName(anna, "Anna V.");
        register().note(anna, "the mayor");
        assertEquals(6, project.history().actions(10).size());
    }

    @Test
    void glossesAndShortFormsAreProposed() {
        article(
                person("贝安娜", "市长", "哈尔登", "Anna Beck"),
                body("Haldern Port Office", "HPO"),
                person("Jon Marek", "engineer", "HPO", "Marek"));
        article(
                person("Anna Beck", "mayor", "Haldern"),
                body("HPO"),
                person("Marek", "engineer", "HPO"));
        article(person("Marek", "singer", "Haldern Opera"), person("Anna Beck", "", ""));
        List<MergeProposal> proposals = register().proposals(Progress.none());
        List<Long> mareks = numbers("Marek");
        assertEquals(
                List.of(
                        new MergeProposal(
                                List.of(number("Anna Beck"), number("贝安娜")),
                                Reason.GLOSS,
                                "Anna Beck",
                                true,
                                List.of("Anna Beck, mayor, Haldern", "贝安娜, 市长, 哈尔登")),
                        new MergeProposal(
                                List.of(number("Haldern Port Office"), number("HPO")),
                                Reason.ALIAS,
                                "HPO",
                                true,
                                List.of("Haldern Port Office", "HPO")),
                        new MergeProposal(
                                List.of(number("Jon Marek"), mareks.get(0)),
                                Reason.ALIAS,
                                "Marek",
                                false,
                                List.of("Jon Marek, engineer, HPO", "Marek, engineer, HPO")),
                        new MergeProposal(
                                mareks,
                                Reason.SAME_NAME,
                                "Marek",
                                false,
                                List.of("Marek, engineer, HPO", "Marek, singer, Haldern Opera"))),
                proposals);
        undoneAndRedone(() -> assertEquals(2, register().accept(proposals.subList(0, 2))));
        assertEquals(
                List.of(
                        "Anna Beck 3/3",
                        "Haldern Port Office 2/2",
                        "Jon Marek 1/1",
                        "Marek 1/1",
                        "Marek 1/1"),
                names());
        undoneAndRedone(() -> register().accept(register().proposals(Progress.none())));
        assertEquals(List.of("Anna Beck 3/3", "Haldern Port Office 2/2", "Jon Marek 3/3"), names());
    }

    @Test
    void oneGlossForTwoNamesIsNotLikely() {
        article(person("李伟", "", "", "Li Wei"));
        article(person("李维", "", "", "Li Wei"));
        List<MergeProposal> proposals = register().proposals(Progress.none());
        assertEquals(
                List.of(
                        new MergeProposal(
                                List.of(number("李伟"), number("李维")),
                                Reason.GLOSS,
                                "Li Wei",
                                false,
                                List.of("李伟", "李维"))),
                proposals);
        undoneAndRedone(() -> register().keepApart(number("李维"), number("李伟")));
        assertEquals(List.of(), register().proposals(Progress.none()));
    }

    @Test
    void aFamilyNameInTranscriptionIsNotLikely() {
        article(person("安娜·斯诺", "摄影师", "", "斯诺"));
        article(person("斯诺", "记者", ""));
        assertEquals(
                List.of(
                        new MergeProposal(
                                List.of(number("安娜·斯诺"), number("斯诺")),
                                Reason.ALIAS,
                                "斯诺",
                                false,
                                List.of("安娜·斯诺, 摄影师", "斯诺, 记者"))),
                register().proposals(Progress.none()));
    }

    @Test
    void acceptingTogetherDoesNotJoinThroughAThird() {
        article(person("Anna Beck", "", "", "Anna Velten", "Anna Horn"));
        article(person("Anna Velten", "", ""));
        article(person("Anna Horn", "", ""));
        register().keepApart(number("Anna Velten"), number("Anna Horn"));
        List<MergeProposal> proposals = register().proposals(Progress.none());
        assertEquals(2, proposals.size());
        assertEquals(1, register().accept(proposals));
        assertEquals(2, names().size());
        assertTrue(names().contains("Anna Beck 2/2"), names().toString());
    }

    @Test
    void theUnnamedAreNeverProposed() {
        for (int i = 0; i < 3; i++) {
            article(
                    Invented.unnamed("a resident"),
                    speaker(SpeakerType.GROUP, "residents", "", ""),
                    speaker(SpeakerType.UNKNOWN, "Anna Velten", "", ""));
        }
        assertEquals(9, register().unnamed(SpeakerOrder.NAME).length);
        assertEquals(List.of(), register().proposals(Progress.none()));
        long[] all = register().unnamed(SpeakerOrder.NAME);
        undoneAndRedone(() -> register().merge(List.of(all[0], all[1])));
        assertEquals(8, register().unnamed(SpeakerOrder.NAME).length);
    }

    @Test
    void proposingCanBeCancelled() {
        article(person("Marek", "", ""));
        article(person("Marek", "", ""));
        Progress withdrawn =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThrows(CancellationException.class, () -> register().proposals(withdrawn));
    }

    private List<String> found(String typed) {
        return register().find(typed, 3).stream().map(RegisteredSpeaker::name).toList();
    }

    @Test
    void namesAreFoundAsTheyAreTyped() {
        article(
                person("Anna Velten", "", "", "A. V."),
                person("Vera Anders", "", ""),
                person("Jean-Luc Annaud", "", ""),
                person("陳若溪", "", ""),
                person("安娜·贝尔", "", ""));
        article(person("Vera Anders", "", ""));
        assertEquals(List.of("Vera Anders", "Anna Velten", "Jean-Luc Annaud"), found("an"));
        assertEquals(List.of("Vera Anders", "Anna Velten"), found("V"));
        assertEquals(List.of("Anna Velten"), found("anna v"));
        assertEquals(List.of("Jean-Luc Annaud"), found("LUC ÁNN"));
        assertEquals(List.of("陳若溪"), found("若溪"));
        assertEquals(List.of("陳若溪"), found("陈"));
        assertEquals(List.of("安娜·贝尔"), found("贝"));
        assertEquals(List.of(), found("nna"));
        assertEquals(List.of(), found(" "));
        register().rename(number("Vera Anders"), "Vera Brandt");
        assertEquals(List.of("Vera Brandt", "Anna Velten", "Jean-Luc Annaud"), found("an"));
        assertEquals(List.of("Vera Brandt"), found("bra"));
        project.history().undo();
        assertEquals(List.of(), found("bra"));
        assertEquals(List.of("Vera Anders"), found("vera"));
        register().merge(List.of(number("Anna Velten"), number("Jean-Luc Annaud")));
        assertEquals(List.of("Anna Velten"), found("annaud"));
        article(person("Brando Anker", "", ""));
        assertEquals(List.of("Brando Anker"), found("bran"));
        project.history().undo();
        assertEquals(List.of(), found("bran"));
        assertEquals(1, register().find("an", 1).size());
    }

    @Test
    void anyEditsUndoneOneByOneLeadBackToEachRegisterBefore() {
        Random random = new Random(7);
        String[] names = {"Anna Velten", "Jon Marek", "Marek", "Anna Beck", "贝安娜", "李伟"};
        for (int i = 0; i < 8; i++) {
            article(
                    person(pick(random, names), "", "HPO", pick(random, names)),
                    person(pick(random, names), "mayor", ""),
                    Invented.unnamed("a resident"));
        }
        List<List<String>> states = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> state = dump();
            int actions = project.history().actions(1000).size();
            edit(random, names);
            if (project.history().actions(1000).size() > actions) {
                states.add(state);
            }
        }
        assertTrue(states.size() > 20, "edits: " + states.size());
        for (int i = states.size() - 1; i >= 0; i--) {
            assertTrue(project.history().undo().isPresent());
            assertEquals(states.get(i), dump(), "before edit " + i);
        }
    }

    private void edit(Random random, String... names) {
        long[] all = register().list(SpeakerOrder.NAME);
        long one = all[random.nextInt(all.length)];
        long other = all[random.nextInt(all.length)];
        List<Appearance> appearances = register().appearances(one);
        try {
            switch (random.nextInt(6)) {
                case 0 -> register().merge(List.of(one, other));
                case 1 ->
                        register()
                                .split(
                                        one,
                                        List.of(
                                                appearances
                                                        .get(random.nextInt(appearances.size()))
                                                        .number()));
                case 2 -> register().keepApart(one, other);
                case 3 -> register().rename(one, pick(random, names));
                case 4 -> register().addName(one, pick(random, names));
                default -> {
                    List<MergeProposal> proposals = register().proposals(Progress.none());
                    register().accept(proposals.subList(0, Math.min(1, proposals.size())));
                }
            }
        } catch (ProjectException e) {
            // What cannot be done (merging one with itself) changes nothing, which the states show.
            assertTrue(e.getMessage().length() > 10);
        }
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}

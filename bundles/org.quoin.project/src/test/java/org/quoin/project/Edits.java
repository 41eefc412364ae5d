package org.quoin.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.QuoteOrder;
import org.quoin.project.model.SpeakerOrder;

/**
 * Everything that can be done to a project, one thing at a time, chosen by a seed: the same seed
 * does the same to the same project. What a project refuses in plain words counts as done.
 */
public final class Edits {

    /** A kind of edit. */
    public enum Kind {
        IMPORT,
        ACCEPT,
        REJECT,
        REOPEN,
        CORRECT,
        ASSIGN,
        ADD,
        REMOVE,
        NOTE,
        TAG,
        UNTAG,
        RENAME_TAG,
        COLOUR_TAG,
        DELETE_TAG,
        ANALYSE,
        TAKE,
        DECLINE,
        SETTING,
        REMOVE_ARTICLES,
        MERGE,
        SPLIT,
        KEEP_APART,
        RENAME_SPEAKER,
        NAME_SPEAKER,
        NOTE_SPEAKER,
        ACCEPT_PROPOSALS,
        NEW_BRIEFING,
        DESCRIBE_BRIEFING,
        ADD_TO_BRIEFING,
        MOVE_IN_BRIEFING,
        EDIT_BRIEFING,
        TAKE_OUT_OF_BRIEFING,
        REMOVE_BRIEFING,
        GRADE_OUTLET,
        GRADE_ARTICLE,
        UNDO,
        REDO,
        CORRECT_SEVERAL,
        MOVE_ENDS,
        TYPE,
        ASSIGN_NEW
    }

    /** What has to come back as it was: of several planes, with signs of JSON, SQL and lines. */
    private static final List<String> WORDS =
            List.of(
                    "桥",
                    "会修好",
                    "🌉",
                    "bridge",
                    "it's \"safe\"",
                    "{\"a\":1}",
                    "\\u0000",
                    "\\",
                    "\t",
                    "é́",
                    "x\u0000y",
                    "\u2028",
                    "الجسر",
                    "%_?;--",
                    "null",
                    "12",
                    "1e5",
                    "");

    private static final List<String> PEOPLE =
            List.of(
                    "Anna Velten",
                    "Jon Marek",
                    "Dr. Anna Velten",
                    "陈若溪",
                    "陳若溪",
                    "Haldern Council",
                    "O'Brien \"Bo\" \\ Öz");

    private final Project project;
    private final Random random;
    private final DraftEdits drafts;

    private Edits(Project project, long seed) {
        this.project = project;
        this.random = new Random(seed);
        this.drafts = new DraftEdits(project, random);
    }

    /** What a step of a seed does. */
    public static Kind kind(long seed, int step) {
        Random random = new Random(seed * 31 + step);
        random.nextLong();
        // Without articles there is nothing to do anything with.
        if (step < 3 || random.nextInt(5) == 0) {
            return Kind.IMPORT;
        }
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    /** Does a step of a seed. */
    public static void run(Project project, long seed, int step) {
        try {
            new Edits(project, seed * 1_000_003 + step).run(kind(seed, step));
        } catch (ProjectException e) {
            // The project does not want that: then it must be as it was, which is to be seen.
            if (e.getMessage().startsWith("the project's database refused it")) {
                throw e;
            }
        }
    }

    private void run(Kind kind) {
        switch (kind) {
            case IMPORT -> bringIn();
            case ACCEPT -> project.quotations().accept(some());
            case REJECT -> project.quotations().reject(some());
            case REOPEN -> project.quotations().reopen(some());
            case CORRECT -> one().ifPresent(this::correct);
            case ASSIGN -> project.quotations().assign(some(), speaker());
            case ADD -> article().ifPresent(this::add);
            case REMOVE -> project.quotations().remove(some());
            case NOTE -> one().ifPresent(each -> project.quotations().note(each, text()));
            case TAG -> project.tags().put(some(), tag());
            case UNTAG -> project.tags().takeOff(some(), tag());
            case RENAME_TAG -> project.tags().rename(tag(), tag());
            case COLOUR_TAG -> project.tags().define(tag(), "#" + random.nextInt(1000));
            case DELETE_TAG -> project.tags().remove(tag());
            case ANALYSE -> article().ifPresent(this::analyse);
            case TAKE -> project.offers().take(some(project.offers().list()));
            case DECLINE -> project.offers().decline(some(project.offers().list()));
            case SETTING -> set();
            case REMOVE_ARTICLES -> article().ifPresent(e -> project.articles().remove(List.of(e)));
            case MERGE -> project.register().merge(List.of(speaker(), speaker()));
            case SPLIT -> split();
            case KEEP_APART -> project.register().keepApart(speaker(), speaker());
            case RENAME_SPEAKER -> project.register().rename(speaker(), name());
            case NAME_SPEAKER -> project.register().addName(speaker(), name());
            case NOTE_SPEAKER -> project.register().note(speaker(), text());
            case ACCEPT_PROPOSALS -> acceptProposals();
            case NEW_BRIEFING -> project.briefings().create(name(), drafts.head(), drafts.some());
            case DESCRIBE_BRIEFING -> drafts.describe();
            case ADD_TO_BRIEFING -> drafts.add();
            case MOVE_IN_BRIEFING -> drafts.move();
            case EDIT_BRIEFING -> drafts.edit();
            case TAKE_OUT_OF_BRIEFING -> drafts.takeOut();
            case REMOVE_BRIEFING -> drafts.remove();
            case GRADE_OUTLET -> project.grades().gradeOutlet("Haldern Post", grade());
            case GRADE_ARTICLE ->
                    article().ifPresent(each -> project.grades().gradeArticle(each, grade()));
            case UNDO -> project.history().undo();
            case REDO -> project.history().redo();
            case CORRECT_SEVERAL -> correctSeveral();
            case MOVE_ENDS -> one().ifPresent(this::moveEnds);
            case ASSIGN_NEW -> project.quotations().assignNew(some(), name(), type());
            case TYPE -> project.quotations().type(some(), type());
        }
    }

    private SourceGrade grade() {
        return SourceGrade.of(List.of("A1", "B", "3", "").get(random.nextInt(4)), word(random));
    }

    private void bringIn() {
        AnalysedArticle article = article(random);
        try (ImportRun run = project.articles().importing("desk")) {
            byte[] bytes = article.article().text().getBytes(StandardCharsets.UTF_8);
            project.articles().keepOriginal(sha256(bytes), new ByteArrayInputStream(bytes));
            run.add(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to six quotations, some without a speaker, before and after ones that have one. */
    static AnalysedArticle article(Random random) {
        StringBuilder text = new StringBuilder();
        List<Quote> quotes = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            int start = text.length();
            text.append(word(random)).append("say ").append(i);
            quotes.add(
                    quote(
                            new TextSpan(start, text.length()),
                            random.nextInt(3) == 0
                                    ? Optional.empty()
                                    : Optional.of(speaker(random))));
            text.append(' ');
        }
        text.append(random.nextInt());
        String id = "a" + Long.toHexString(random.nextLong());
        Article invented = Invented.article(id, "Of " + word(random), text.toString());
        Article article =
                new Article(
                        id,
                        new Provenance(
                                id + ".txt",
                                sha256(text.toString().getBytes(StandardCharsets.UTF_8)),
                                "test.importer"),
                        invented.title(),
                        invented.authors(),
                        invented.credits(),
                        invented.site(),
                        invented.url(),
                        Optional.empty(),
                        invented.published(),
                        Optional.empty(),
                        invented.language(),
                        invented.text(),
                        invented.paragraphs(),
                        List.of(),
                        invented.links());
        return new AnalysedArticle(article, quotes, List.of());
    }

    private static Quote quote(TextSpan content, Optional<Speaker> speaker) {
        return new Quote(
                List.of(content),
                QuoteKind.DIRECT,
                Optional.empty(),
                Optional.empty(),
                speaker,
                0.5,
                QuoteStatus.PROPOSED,
                Invented.ORIGIN);
    }

    private static Speaker speaker(Random random) {
        return random.nextInt(6) == 0
                ? Invented.unnamed("an official")
                : new Speaker(
                        PEOPLE.get(random.nextInt(PEOPLE.size())),
                        random.nextBoolean() ? List.of() : List.of("the mayor", "Velten"),
                        Optional.of(word(random)),
                        Optional.empty(),
                        SpeakerType.PERSON);
    }

    private void correct(long quotation) {
        Quote before = project.quotations().get(quotation).get(0).quote();
        int start = before.content().get(0).start();
        project.quotations()
                .correct(
                        quotation,
                        quote(
                                new TextSpan(start, start + 1 + random.nextInt(4)),
                                Optional.of(speaker(random))));
    }

    private void correctSeveral() {
        Optional<Speaker> speaker =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(speaker(random));
        project.quotations().correct(some(), each -> quote(each.content().get(0), speaker));
    }

    /** As a key held down does. */
    private void moveEnds(long quotation) {
        CorrectionRun run = project.quotations().correcting();
        for (int i = 0; i < 4; i++) {
            int end = 1 + random.nextInt(3);
            run.correct(
                    quotation,
                    each ->
                            quote(
                                    new TextSpan(
                                            each.extent().start(), each.extent().start() + end),
                                    each.speaker()));
        }
    }

    private SpeakerType type() {
        return random.nextBoolean() ? SpeakerType.ORGANISATION : SpeakerType.ANONYMOUS;
    }

    private void add(long article) {
        project.quotations().add(article, quote(new TextSpan(0, 1), Optional.of(speaker(random))));
    }

    private void analyse(long article) {
        List<Quote> found = new ArrayList<>();
        for (Quote each : project.articles().get(article).orElseThrow().quotes()) {
            if (random.nextBoolean()) {
                TextSpan span = each.content().get(0);
                found.add(
                        quote(
                                new TextSpan(
                                        span.start(),
                                        Math.max(span.start() + 1, span.end() - random.nextInt(2))),
                                each.speaker()));
            }
        }
        try (AnalysisRun run =
                project.offers().analysing("rules", Set.of(Invented.ORIGIN.analyser()))) {
            run.add(article, found);
        }
    }

    private void split() {
        long speaker = speaker();
        List<Long> appearances =
                project.register().appearances(speaker).stream()
                        .map(each -> each.number())
                        .filter(each -> random.nextBoolean())
                        .toList();
        if (!appearances.isEmpty()) {
            project.register().split(speaker, appearances);
        }
    }

    private void acceptProposals() {
        project.register().accept(project.register().proposals(Progress.none()));
    }

    private void set() {
        project.settings()
                .set(
                        "test." + random.nextInt(3),
                        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(text()));
    }

    private List<Long> some() {
        return some(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE));
    }

    private List<Long> some(long[] numbers) {
        return LongStream.of(numbers).filter(each -> random.nextInt(3) == 0).boxed().toList();
    }

    private Optional<Long> one() {
        return any(project.quotations().list(QuoteFilter.ALL, QuoteOrder.ARTICLE));
    }

    private Optional<Long> article() {
        return any(project.articles().list(ArticleOrder.ARRIVAL));
    }

    private long speaker() {
        long[] all = project.register().list(SpeakerOrder.NAME);
        Arrays.sort(all);
        return any(all).orElse(0L);
    }

    private Optional<Long> any(long[] numbers) {
        return numbers.length == 0
                ? Optional.empty()
                : Optional.of(numbers[random.nextInt(numbers.length)]);
    }

    private String tag() {
        return List.of("bridge", "桥", "it's").get(random.nextInt(3));
    }

    private String name() {
        return PEOPLE.get(random.nextInt(PEOPLE.size())) + (random.nextBoolean() ? " jr." : "");
    }

    private String text() {
        return word(random) + word(random) + word(random);
    }

    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.Translation;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.project.model.ProjectException;

/**
 * What a row holds of an item of a draft, but for its place; a column that does not apply is NULL.
 */
record DraftItemRow(
        String kind,
        int level,
        String words,
        @Nullable Long quote,
        @Nullable Long article,
        @Nullable String translation,
        @Nullable String translatedInto,
        @Nullable Integer picture,
        @Nullable String subject,
        @Nullable String likelihood,
        @Nullable String confidence,
        @Nullable String data,
        @Nullable String mediaType,
        @Nullable String alternative,
        @Nullable String credit) {

    /** Reads rows, their condition to follow. */
    static final String SELECT =
            "SELECT number, kind, level, words, quote, article, translation, translated_into,"
                    + " picture, subject, likelihood, confidence, data, media_type, alternative,"
                    + " credit FROM draft_item";

    /** Sets the columns to {@link #values()}. */
    static final String SET =
            "kind=?, level=?, words=?, quote=?, article=?, translation=?, translated_into=?,"
                    + " picture=?, subject=?, likelihood=?, confidence=?, data=?, media_type=?,"
                    + " alternative=?, credit=?";

    private DraftItemRow(String kind, int level, String words) {
        this(kind, level, words, null, null, null, null, null, null, null, null);
    }

    /** One of anything but a picture that the author brings. */
    private DraftItemRow(
            String kind,
            int level,
            String words,
            @Nullable Long quote,
            @Nullable Long article,
            @Nullable String translation,
            @Nullable String translatedInto,
            @Nullable Integer picture,
            @Nullable String subject,
            @Nullable String likelihood,
            @Nullable String confidence) {
        this(
                kind,
                level,
                words,
                quote,
                article,
                translation,
                translatedInto,
                picture,
                subject,
                likelihood,
                confidence,
                null,
                null,
                null,
                null);
    }

    /** The values in the order of the columns. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                kind,
                level,
                words,
                quote,
                article,
                translation,
                translatedInto,
                picture,
                subject,
                likelihood,
                confidence,
                data,
                mediaType,
                alternative,
                credit);
    }

    /** The row of something. */
    static DraftItemRow of(DraftContent content) {
        if (content instanceof DraftContent.Heading heading) {
            return new DraftItemRow(
                    heading.annex() ? "ANNEX" : "SECTION", heading.level(), heading.words());
        }
        if (content instanceof DraftContent.OfQuotation of) {
            return new DraftItemRow(
                    "QUOTATION",
                    0,
                    of.words(),
                    of.quotation(),
                    null,
                    of.translation().map(Translation::words).orElse(null),
                    of.translation().map(each -> each.language().toLanguageTag()).orElse(null),
                    null,
                    null,
                    null,
                    null);
        }
        if (content instanceof DraftContent.OfArticle of) {
            return about("ARTICLE", of.words(), of.article(), null);
        }
        if (content instanceof DraftContent.OfPicture of) {
            return about("PICTURE", of.words(), of.article(), of.picture());
        }
        if (content instanceof DraftContent.OwnPicture own) {
            return own(own);
        }
        if (content instanceof DraftContent.OfChart of) {
            return named("CHART", of.words(), of.subject().name(), null, null);
        }
        if (content instanceof DraftContent.Judgement judgement) {
            return named(
                    "JUDGEMENT",
                    judgement.words(),
                    null,
                    judgement.likelihood().map(Likelihood::name).orElse(null),
                    judgement.confidence().map(ConfidenceLevel::name).orElse(null));
        }
        return new DraftItemRow("TEXT", 0, content.words());
    }

    private static DraftItemRow own(DraftContent.OwnPicture own) {
        return new DraftItemRow(
                "OWN_PICTURE",
                0,
                own.words(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                own.sha256(),
                own.mediaType(),
                own.alternative(),
                own.credit());
    }

    private static DraftItemRow about(
            String kind, String words, long article, @Nullable Integer picture) {
        return new DraftItemRow(
                kind, 0, words, null, article, null, null, picture, null, null, null);
    }

    private static DraftItemRow named(
            String kind,
            String words,
            @Nullable String subject,
            @Nullable String likelihood,
            @Nullable String confidence) {
        return new DraftItemRow(
                kind, 0, words, null, null, null, null, null, subject, likelihood, confidence);
    }

    /** Reads one of {@link #SELECT}. */
    static DraftItem read(ResultSet row) throws SQLException {
        String words = row.getString(4);
        DraftContent content =
                switch (row.getString(2)) {
                    case "SECTION" -> new DraftContent.Heading(words, row.getInt(3));
                    case "ANNEX" -> new DraftContent.Heading(words, row.getInt(3), true);
                    case "TEXT" -> new DraftContent.OwnText(words);
                    case "QUOTATION" ->
                            new DraftContent.OfQuotation(row.getLong(5), words, translation(row));
                    case "ARTICLE" -> new DraftContent.OfArticle(row.getLong(6), words);
                    case "PICTURE" ->
                            new DraftContent.OfPicture(row.getLong(6), row.getInt(9), words);
                    case "OWN_PICTURE" ->
                            new DraftContent.OwnPicture(
                                    row.getString(13),
                                    row.getString(14),
                                    words,
                                    row.getString(15),
                                    row.getString(16));
                    case "CHART" ->
                            new DraftContent.OfChart(
                                    ChartSubject.valueOf(row.getString(10)), words);
                    case "JUDGEMENT" ->
                            new DraftContent.Judgement(
                                    words,
                                    Optional.ofNullable(row.getString(11)).map(Likelihood::valueOf),
                                    Optional.ofNullable(row.getString(12))
                                            .map(ConfidenceLevel::valueOf));
                    default ->
                            throw new ProjectException(
                                    "a briefing holds something that this version of Quoin does"
                                            + " not know: "
                                            + row.getString(2));
                };
        return new DraftItem(row.getLong(1), content);
    }

    private static Optional<Translation> translation(ResultSet row) throws SQLException {
        String tag = row.getString(8);
        return Optional.ofNullable(row.getString(7))
                .map(
                        words ->
                                new Translation(
                                        words, Locale.forLanguageTag(tag == null ? "" : tag)));
    }
}

package org.quoin.project.store;

import java.util.List;
import java.util.stream.Collectors;
import org.quoin.project.model.ProjectEvent;

/**
 * The tables whose every change goes through the change log. Codes are stored and never change; a
 * column that a later version adds must allow NULL, which is what an older image has for it.
 */
enum LoggedTable {
    ARTICLE(
            1,
            "article",
            "id",
            "sha256",
            "file",
            "importer",
            "title",
            "site",
            "url",
            "canonical_url",
            "published",
            "day",
            "feed_time",
            "language"),
    SPEAKER(2, "speaker", "name", "folded", "type", "note"),
    ALIAS(3, "alias", "speaker", "name", "folded", "sure"),
    APPEARANCE(
            4,
            "appearance",
            "article",
            "speaker",
            "name",
            "other_names",
            "role",
            "affiliation",
            "type"),
    QUOTE(
            5,
            "quote",
            "article",
            "ordinal",
            "start",
            "content",
            "kind",
            "source",
            "cue",
            "appearance",
            "confidence",
            "status",
            "origin",
            "note"),
    TAG(6, "tag", "name", "colour"),
    QUOTE_TAG(7, "quote_tag", "quote", "tag"),
    SETTING(8, "setting", "key", "value"),
    OFFER(
            9,
            "offer",
            "quote",
            "article",
            "content",
            "kind",
            "source",
            "cue",
            "appearance",
            "confidence",
            "origin",
            "state"),
    APART(10, "apart", "low", "high"),
    DRAFT(
            11,
            "draft",
            "name",
            "title",
            "marking",
            "day",
            "prepared_by",
            "language",
            "template",
            "method",
            "sources",
            "notes",
            "style",
            "zotero",
            "standing"),
    DRAFT_ITEM(
            12,
            "draft_item",
            "draft",
            "place",
            "kind",
            "level",
            "words",
            "quote",
            "article",
            "translation",
            "translated_into",
            "picture",
            "subject",
            "likelihood",
            "confidence",
            "data",
            "media_type",
            "alternative",
            "credit"),
    GRADE(13, "grade", "outlet", "article", "reliability", "credibility", "descriptor");

    private final int code;
    private final String table;

    /** Made by {@code List.of}. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    LoggedTable(int code, String table, String... columns) {
        this.code = code;
        this.table = table;
        this.columns = List.of(columns);
    }

    /** The table with a code. */
    static LoggedTable of(int code) {
        for (LoggedTable each : values()) {
            if (each.code == code) {
                return each;
            }
        }
        throw new IllegalArgumentException("the change log speaks of an unknown table: " + code);
    }

    int code() {
        return code;
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    /** What somebody who shows the project has to look at again. */
    ProjectEvent.Area area() {
        return switch (this) {
            case ARTICLE -> ProjectEvent.Area.ARTICLES;
            case QUOTE, QUOTE_TAG -> ProjectEvent.Area.QUOTATIONS;
            case SPEAKER, ALIAS, APPEARANCE, APART -> ProjectEvent.Area.SPEAKERS;
            case TAG -> ProjectEvent.Area.TAGS;
            case OFFER -> ProjectEvent.Area.OFFERS;
            case SETTING -> ProjectEvent.Area.SETTINGS;
            case DRAFT, DRAFT_ITEM -> ProjectEvent.Area.BRIEFINGS;
            case GRADE -> ProjectEvent.Area.GRADES;
        };
    }

    /** An expression that gives a row as a JSON object. */
    String image() {
        return columns.stream()
                .map(each -> "'" + each + "'," + each)
                .collect(Collectors.joining(",", "json_object(", ")"));
    }

    /**
     * Adds a row for each image of one step of the change log, where there is none: arguments are
     * the action and the step.
     */
    String restore() {
        return "INSERT INTO "
                + table
                + "(number,"
                + String.join(",", columns)
                + ") SELECT row,"
                + columns.stream()
                        .map(each -> "image->>'" + each + "'")
                        .collect(Collectors.joining(","))
                + " FROM change WHERE action=? AND seq=? AND image IS NOT NULL AND NOT EXISTS"
                + " (SELECT 1 FROM "
                + table
                + " WHERE number=row) ORDER BY row";
    }

    /** Sets rows to their images of one step: arguments are the action and the step. */
    String revert() {
        return "UPDATE "
                + table
                + " SET "
                + columns.stream()
                        .map(each -> each + "=change.image->>'" + each + "'")
                        .collect(Collectors.joining(","))
                + " FROM change WHERE change.action=? AND change.seq=? AND change.row="
                + table
                + ".number AND change.image IS NOT NULL";
    }

    /** Adds a row: an argument for each column. */
    String insert() {
        return "INSERT INTO "
                + table
                + "("
                + String.join(",", columns)
                + ") VALUES (?"
                + ",?".repeat(columns.size() - 1)
                + ")";
    }
}

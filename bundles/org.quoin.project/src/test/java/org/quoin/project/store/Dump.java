package org.quoin.project.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that a project's database holds, one row a line, for comparing as a whole. */
public final class Dump {

    private Dump() {}

    /** Every row of every table, without counts of how many transactions there have been. */
    public static List<String> whole(Path folder) {
        return read(
                folder,
                sql ->
                        tables(
                                sql,
                                sql.list(
                                        "SELECT name FROM sqlite_schema WHERE type='table' AND name"
                                                + " NOT LIKE 'sqlite_%' ORDER BY name",
                                        row -> row.getString(1))));
    }

    /** Every row that undoing and redoing speaks of. */
    public static List<String> content(Path folder) {
        return read(
                folder,
                sql ->
                        tables(
                                sql,
                                Arrays.stream(LoggedTable.values())
                                        .map(LoggedTable::table)
                                        .toList()));
    }

    /** What there is for a person, whatever the numbers of the rows are. */
    public static List<String> meaning(Path folder) {
        return read(
                folder,
                sql -> {
                    List<String> lines = new ArrayList<>();
                    add(
                            lines,
                            sql,
                            "SELECT id, sha256, title, site, day, text FROM article JOIN"
                                    + " article_body ON article=number");
                    add(
                            lines,
                            sql,
                            "SELECT id, content, kind, source, cue, confidence, status,"
                                    + " quote.note, analyser, version, rule, p.name,"
                                    + " p.other_names, p.role, speaker.name, speaker.type, (SELECT"
                                    + " group_concat(name, '|') FROM (SELECT name FROM quote_tag"
                                    + " JOIN tag ON tag.number=tag WHERE quote=quote.number ORDER"
                                    + " BY name)) FROM quote JOIN article ON"
                                    + " article.number=quote.article JOIN origin ON"
                                    + " origin.number=origin LEFT JOIN appearance AS p ON"
                                    + " p.number=appearance LEFT JOIN speaker ON"
                                    + " speaker.number=p.speaker");
                    add(
                            lines,
                            sql,
                            "SELECT id, offer.content, offer.kind, state, quote.content"
                                    + " FROM offer JOIN quote ON quote.number=quote JOIN article"
                                    + " ON article.number=offer.article");
                    add(
                            lines,
                            sql,
                            "SELECT speaker.name, type, note, alias.name FROM speaker LEFT"
                                    + " JOIN alias ON speaker=speaker.number");
                    add(
                            lines,
                            sql,
                            "SELECT one.name, other.name FROM apart JOIN speaker AS one ON"
                                    + " one.number=low JOIN speaker AS other ON"
                                    + " other.number=high");
                    add(lines, sql, "SELECT name, colour FROM tag");
                    add(lines, sql, "SELECT key, value FROM setting");
                    add(
                            lines,
                            sql,
                            "SELECT name, title, marking, day, prepared_by, language, template FROM"
                                    + " draft");
                    add(
                            lines,
                            sql,
                            "SELECT draft.name, (SELECT count(*) FROM draft_item AS before WHERE"
                                    + " before.draft=i.draft AND (before.place, before.number) <"
                                    + " (i.place, i.number)), i.kind, level, words, quote.content,"
                                    + " article.id FROM draft_item AS i JOIN draft ON"
                                    + " draft.number=draft LEFT JOIN quote ON quote.number=quote"
                                    + " LEFT JOIN article ON article.number=i.article");
                    return lines;
                });
    }

    /** The lines that only one of them has, for people; empty where both are the same. */
    public static String difference(List<String> one, List<String> other) {
        List<String> gone = new ArrayList<>(one);
        other.forEach(gone::remove);
        List<String> come = new ArrayList<>(other);
        one.forEach(come::remove);
        return (gone.isEmpty() ? "" : "only before: " + gone)
                + (come.isEmpty() ? "" : "\nonly after: " + come);
    }

    /** What SQLite finds wrong, and rows that speak of others which are not there. */
    public static List<String> faults(Path folder) {
        return read(
                folder,
                sql -> {
                    List<String> faults =
                            sql.list("PRAGMA integrity_check", row -> row.getString(1));
                    faults.remove("ok");
                    faults.addAll(sql.list("PRAGMA foreign_key_check", Dump::line));
                    return faults;
                });
    }

    /** How many transactions there have been. */
    public static long revision(Path folder) {
        return read(folder, sql -> sql.number("SELECT revision FROM state"));
    }

    private static <T> T read(Path folder, Function<Sql, T> question) {
        try (Sql sql = Connections.reader(new ProjectFiles(folder).database())) {
            sql.script("BEGIN");
            return question.apply(sql);
        }
    }

    private static List<String> tables(Sql sql, List<String> tables) {
        List<String> lines = new ArrayList<>();
        for (String table : tables) {
            String columns =
                    sql
                            .list(
                                    "SELECT name FROM pragma_table_info(?)",
                                    r -> r.getString(1),
                                    table)
                            .stream()
                            .filter(each -> !each.equals("revision"))
                            .collect(Collectors.joining(","));
            List<String> rows = new ArrayList<>();
            sql.each("SELECT " + columns + " FROM " + table, row -> rows.add(line(row)));
            rows.sort(null);
            rows.forEach(each -> lines.add(table + each));
        }
        return lines;
    }

    private static void add(List<String> lines, Sql sql, String query) {
        String what = query.substring(7, query.indexOf(','));
        List<String> rows = sql.list(query, row -> what + line(row));
        rows.sort(null);
        lines.addAll(rows);
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            line.append(" · ").append(row.getString(i));
        }
        return line.toString();
    }
}

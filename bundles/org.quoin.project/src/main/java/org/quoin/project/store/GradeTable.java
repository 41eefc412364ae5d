package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoin.api.briefing.Credibility;
import org.quoin.api.briefing.Reliability;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.project.model.ProjectException;

/** What people make of sources: of outlets by their names, and of single articles. */
public final class GradeTable {

    private static final String GRADES = "SELECT reliability, credibility, descriptor FROM grade";

    private GradeTable() {}

    /** Those of outlets, by their names. */
    public static Map<String, SourceGrade> ofOutlets(Reading reading) {
        Map<String, SourceGrade> all = new TreeMap<>();
        reading.sql()
                .each(
                        "SELECT reliability, credibility, descriptor, outlet FROM grade WHERE"
                                + " outlet IS NOT NULL",
                        row -> all.put(row.getString(4), read(row)));
        return all;
    }

    /** Those of articles, by their ids. */
    public static Map<String, SourceGrade> ofArticles(Reading reading) {
        Map<String, SourceGrade> all = new TreeMap<>();
        reading.sql()
                .each(
                        "SELECT reliability, credibility, descriptor, article.id FROM grade JOIN"
                                + " article ON article.number=grade.article",
                        row -> all.put(row.getString(4), read(row)));
        return all;
    }

    /** That of an outlet; nothing is said where there is none. */
    public static SourceGrade ofOutlet(Reading reading, String outlet) {
        return one(reading, "outlet", outlet);
    }

    /** That of an article alone; nothing is said where there is none. */
    public static SourceGrade ofArticle(Reading reading, long article) {
        return one(reading, "article", article);
    }

    private static SourceGrade one(Reading reading, String column, Object value) {
        return reading.sql()
                .one(GRADES + " WHERE " + column + "=?", GradeTable::read, value)
                .orElse(SourceGrade.NONE);
    }

    /** What an article is called; nothing where it is gone. */
    public static String title(Reading reading, long article) {
        return reading.sql().text("SELECT title FROM article WHERE number=?", article).orElse("");
    }

    /** Grades an outlet; where nothing is said it loses what it had. */
    public static void gradeOutlet(Transaction transaction, String outlet, SourceGrade grade) {
        put(transaction, "outlet", outlet, grade);
    }

    /**
     * Grades an article; where nothing is said it loses what it had.
     *
     * @throws ProjectException if it is gone
     */
    public static void gradeArticle(Transaction transaction, long article, SourceGrade grade) {
        if (transaction.sql().number("SELECT 1 FROM article WHERE number=?", article) == 0) {
            throw new ProjectException("this article is not there any more");
        }
        put(transaction, "article", article, grade);
    }

    private static void put(
            Transaction transaction, String column, Object value, SourceGrade grade) {
        SourceGrade before = one(transaction.reading(), column, value);
        if (before.equals(grade)) {
            return;
        }
        Object reliability = grade.reliability().map(Reliability::name).orElse(null);
        Object credibility = grade.credibility().map(Credibility::figure).orElse(null);
        if (grade.isEmpty()) {
            transaction.delete(LoggedTable.GRADE, column + "=?", value);
        } else if (before.isEmpty()) {
            boolean outlet = column.equals("outlet");
            transaction.insert(
                    LoggedTable.GRADE,
                    outlet ? value : null,
                    outlet ? null : value,
                    reliability,
                    credibility,
                    grade.descriptor());
        } else {
            transaction.update(
                    LoggedTable.GRADE,
                    "reliability=?, credibility=?, descriptor=?",
                    Arrays.asList(reliability, credibility, grade.descriptor()),
                    column + "=?",
                    value);
        }
    }

    /** An article goes, and with it what is said of it alone. */
    static void forgetArticle(Transaction transaction, long article) {
        transaction.delete(LoggedTable.GRADE, "article=?", article);
    }

    private static SourceGrade read(ResultSet row) throws SQLException {
        return new SourceGrade(
                Optional.ofNullable(row.getString(1)).map(Reliability::valueOf),
                Credibility.of(row.getInt(2)),
                row.getString(3));
    }
}

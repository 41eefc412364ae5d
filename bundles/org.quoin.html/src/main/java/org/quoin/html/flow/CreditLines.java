package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.article.Credit;

/**
 * Chinese credit lines: role, colon, names, role, colon, names. They stand alone at an article's
 * start or end and are set as one paragraph, often with no gap between a name and the next role.
 * English ones are {@link WorkBylines}.
 */
public final class CreditLines {

    /** The work that newsrooms credit, simplified and traditional; longer words before shorter. */
    private static final String ROLE =
            "(?:特[约約]|[实實][习習]|本[报報刊台]|[资資]深|[执執]行|值班|[責责]任|[視视][频頻]|[網网][络絡]|微信|公众号|公眾號|[A-Za-z]{2,12}\\s?)?"
                    + "(?:[记記]者|作者|撰文|撰稿人?|撰[写寫]|采[访訪]|[採采][写寫]|口述|文字|文|[译譯]者|翻[译譯]|[编編][译譯]|校[对對]|[审審]校|[审審][读讀]"
                    + "|[责責][编編]|[网網][编編]|[编編][辑輯]|[编編]者|主[编編]|[监監][制製]|[摄攝]影(?:[师師]|[记記]者)?|[摄攝][像像]|[图圖]片?|[制製][图圖]|[设設][计計]|排版|插[画畫图圖]|策[划劃]|[统統][筹籌]|[讲講]者|主[讲講]人?|整理|[编編]排|[审審]稿|稽核|文案|特[别別]感[谢謝]|[审審]核|来源|來源|[实實][习習]生|播音|配音|[剪][辑輯])";

    /** Colon, or the bar that social media set in its place. */
    private static final String COLONS = ":：︰丨｜|∣︱/／";

    private static final String COLON = "\\s*[" + COLONS + "]\\s*";

    private static final Pattern NEXT =
            Pattern.compile("(" + ROLE + "(?:\\s*[及与與和、/／&]\\s*" + ROLE + ")?)" + COLON);

    /** A person or a newsroom: letters, at most a foreign name's points and brackets. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}\\d·•・.．\\-'’@（）()\\[\\]【】《》〔〕 ]{1,40}");

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[、,，;；/／&]|(?<=\\p{IsHan})[\\s\u00a0\u3000]+(?=\\p{IsHan})|\\s{2,}|[\u00a0\u3000]+");

    private static final Pattern AUTHOR_ROLE =
            Pattern.compile(".*([记記]者|作者|撰文|撰稿人?|撰[写寫]|[採采][写寫]|^文字?)$");

    /** Marks that set a credit line off. */
    private static final Pattern OPENING = Pattern.compile("^[▷▶●■◎—\\-\\s]+");

    /** No name of Chinese signs alone is longer. */
    private static final int INSTITUTE = 8;

    /** Subtitles and paragraphs of a summary that may stand before the credits. */
    private static final int MOST_LEADS = 3;

    private static final String OPEN = "（(【[";

    private static final String CLOSE = "）)】]";

    /** A name of two signs, spread to the width of three. */
    private static final Pattern SPACED_NAME =
            Pattern.compile("\\p{IsHan}[\\s\\x{3000}]+\\p{IsHan}");

    /** Where somebody is from or works, in brackets by the name. */
    private static final Pattern BRACKETED = Pattern.compile("[（(\\[【〔].*?[）)\\]】〕]");

    private CreditLines() {}

    /**
     * The credits of a paragraph that is nothing but credits.
     *
     * @return none where anything else is said in it
     */
    public static List<Credit> in(String paragraph) {
        String line = unbracketed(Line.trim(OPENING.matcher(paragraph).replaceFirst("")));
        Matcher m = NEXT.matcher(line);
        // What ends as a sentence does says something, if only who took the other pictures.
        if (line.length() > 200 || line.endsWith("。")) {
            return List.of();
        }
        if (!hasColon(line) || !m.lookingAt()) {
            return WorkBylines.in(line);
        }
        List<Credit> credits = new ArrayList<>();
        while (true) {
            String role = m.group(1);
            int from = m.end();
            boolean more = m.find();
            String names = line.substring(from, more ? m.start() : line.length());
            Optional<List<String>> people = names(names);
            if (people.isEmpty()) {
                return List.of();
            }
            people.get().forEach(name -> credits.add(new Credit(role, name)));
            if (!more) {
                return List.copyOf(credits);
            }
        }
    }

    private static boolean hasColon(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (COLONS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes the credit lines at the start, below a subtitle or a summary, and at the end out of a
     * flow. A line between the article's paragraphs is part of what the article says, and so is one
     * of several lines of a block whose other lines are no credits, such as the description of a
     * book.
     *
     * @param pieces the flow
     * @param credits where the credits go, in page order
     * @return the flow without those lines
     */
    public static List<Piece> takeFrom(List<Piece> pieces, List<Credit> credits) {
        List<Piece> texts = pieces.stream().filter(p -> p instanceof Piece.Text).toList();
        Set<Piece> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        int start = 0;
        while (start < Math.min(MOST_LEADS, texts.size() - 1) && !isCredits(texts, start)) {
            start++;
        }
        for (int i = start; i < texts.size() && isCredits(texts, i); i++) {
            taken.add(texts.get(i));
        }
        // An editor's word may follow the credits, so that they stand among the last few lines.
        int end = Math.max(0, texts.size() - 3);
        for (int i = texts.size() - 1;
                i >= end || (i >= 0 && i + 1 < texts.size() && taken.contains(texts.get(i + 1)));
                i--) {
            if (isCredits(texts, i)) {
                taken.add(texts.get(i));
            }
        }
        if (taken.size() == texts.size()) {
            return pieces;
        }
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            if (taken.contains(piece)) {
                in(((Piece.Text) piece).text()).stream()
                        .filter(c -> !credits.contains(c))
                        .forEach(credits::add);
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }

    private static boolean isCredits(List<Piece> texts, int i) {
        String line = ((Piece.Text) texts.get(i)).text();
        if (in(line).isEmpty()) {
            return false;
        }
        // "Translated by" says itself what it is, whatever stands on the lines before it.
        if (!WorkBylines.in(line).isEmpty()) {
            return true;
        }
        int from = i;
        while (from > 0 && ((Piece.Text) texts.get(from)).continues()) {
            from--;
        }
        for (int k = from;
                k < texts.size() && (k == from || ((Piece.Text) texts.get(k)).continues());
                k++) {
            if (in(((Piece.Text) texts.get(k)).text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The people credited as writers, each once. */
    public static List<String> authors(List<Credit> credits) {
        return credits.stream()
                .filter(c -> isAuthor(c.role()))
                .map(c -> Line.trim(BRACKETED.matcher(c.name()).replaceAll("")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a role is that of who wrote the article. */
    static boolean isAuthor(String role) {
        return AUTHOR_ROLE.matcher(role).matches() || WorkBylines.isAuthor(role);
    }

    private static boolean isHan(String name) {
        return name.codePoints().allMatch(Character::isIdeographic);
    }

    private static String unbracketed(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        int closing = OPEN.indexOf(first) < 0 ? -1 : CLOSE.indexOf(line.charAt(line.length() - 1));
        return closing < 0 ? line : Line.trim(line.substring(1, line.length() - 1));
    }

    private static Optional<List<String>> names(String names) {
        String list = Line.trim(names).replaceFirst("[丨｜|︱；;,，、/]+$", "");
        if (SPACED_NAME.matcher(list).matches()) {
            return Optional.of(List.of(list.replaceAll("[\\s\\x{3000}]+", "")));
        }
        List<String> people = new ArrayList<>();
        for (String part : Arrays.asList(BETWEEN.split(list))) {
            String name = Line.trim(part);
            if (name.isEmpty()) {
                continue;
            }
            // Sentences are longer than names, even than those of newsrooms.
            boolean han = name.codePoints().anyMatch(Character::isIdeographic);
            if (!NAME.matcher(name).matches()
                    || (han && BRACKETED.matcher(name).replaceAll("").length() > 20)) {
                return Optional.empty();
            }
            // A second role before the name, as in "correspondent in some town, so-and-so".
            if (!AUTHOR_ROLE.matcher(name).matches()) {
                people.add(name);
            }
        }
        // "Of such an institute, so-and-so": where somebody works is no second person.
        if (people.stream().anyMatch(each -> isHan(each) && each.length() <= 4)) {
            people.removeIf(each -> isHan(each) && each.length() > INSTITUTE);
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(people);
    }
}

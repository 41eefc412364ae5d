package org.quoin.engine.verify;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what was written with what stands there now. */
final class Wording {

    /** In brackets or not, as any language writes it. */
    private static final Pattern ELLIPSIS =
            Pattern.compile("[\\[(（［【]\\s*(?:…+|\\.{3,}|⋯+)\\s*[\\])）］】]|…+|\\.{3,}|⋯+");

    private Wording() {}

    /**
     * What became of words.
     *
     * @return {@link Finding#VERBATIM}, {@link Finding#SHORTENED} or {@link Finding#CHANGED}
     */
    static Finding compare(String written, String now) {
        if (written.equals(now)) {
            return Finding.VERBATIM;
        }
        return isShortened(written, now) ? Finding.SHORTENED : Finding.CHANGED;
    }

    /**
     * Whether the pieces between ellipses stand in the same order in what was written, and nothing
     * else is missing: without an ellipsis at its end a piece ends where the words did.
     */
    private static boolean isShortened(String written, String now) {
        List<String> pieces = new ArrayList<>();
        Matcher ellipsis = ELLIPSIS.matcher(now);
        int from = 0;
        while (ellipsis.find()) {
            pieces.add(now.substring(from, ellipsis.start()));
            from = ellipsis.end();
        }
        pieces.add(now.substring(from));
        if (pieces.size() == 1) {
            return false;
        }
        if (pieces.stream().allMatch(each -> each.strip().isEmpty())) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).strip();
            int found = find(written, piece, at, i == 0, i == pieces.size() - 1);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }

    /** Where a piece stands from {@code at} on, cut out between words; -1 where it does not. */
    private static int find(String written, String piece, int at, boolean first, boolean last) {
        if (piece.isEmpty()) {
            return at;
        }
        if (first) {
            return written.startsWith(piece) && isCut(written, piece.length()) ? 0 : -1;
        }
        if (last) {
            int found = written.length() - piece.length();
            return found >= at && written.endsWith(piece) && isCut(written, found) ? found : -1;
        }
        int found = written.indexOf(piece, at);
        while (found >= 0 && !(isCut(written, found) && isCut(written, found + piece.length()))) {
            found = written.indexOf(piece, found + 1);
        }
        return found;
    }

    /** Whether no word is torn apart here; scripts without spaces have no such place. */
    private static boolean isCut(String text, int at) {
        return at <= 0
                || at >= text.length()
                || !isOfSpacedWord(text.codePointBefore(at))
                || !isOfSpacedWord(text.codePointAt(at));
    }

    private static boolean isOfSpacedWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                && !Character.isIdeographic(codePoint)
                && switch (Character.UnicodeScript.of(codePoint)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
                    default -> true;
                };
    }

    /** What was taken out and put in, word by word; one after the other it is the whole. */
    static List<WordChange> changes(String written, String now) {
        List<String> before = words(written);
        List<String> after = words(now);
        Alignment common = Alignment.of(before, after);
        List<WordChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && !common.hasFirst(i)) {
                add(changes, WordChange.Kind.REMOVED, before.get(i++));
            } else if (j < after.size() && !common.hasSecond(j)) {
                add(changes, WordChange.Kind.ADDED, after.get(j++));
            } else {
                add(changes, WordChange.Kind.KEPT, before.get(i++));
                j++;
            }
        }
        return changes;
    }

    private static void add(List<WordChange> changes, WordChange.Kind kind, String word) {
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last).kind() == kind) {
            changes.set(last, new WordChange(kind, changes.get(last).text() + word));
        } else {
            changes.add(new WordChange(kind, word));
        }
    }

    /** Words and what stands between them; together the text. */
    private static List<String> words(String text) {
        BreakIterator stops = BreakIterator.getWordInstance(Locale.ROOT);
        stops.setText(text);
        List<String> words = new ArrayList<>();
        int from = stops.first();
        for (int to = stops.next(); to != BreakIterator.DONE; to = stops.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}

package org.quoin.quotes.zh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and times, which stand before a subject or between it and its verb. */
final class Times {

    private static final String PART = "(?:上午|下午|凌晨|晚间|傍晚|中午|早上|晚上|晚|早|当天|当晚|清晨|深夜|许|左右)?";

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:公元)?(?:\\d{2,4}年)?(?:\\d{1,2}月(?:份|初|底|中旬|上旬|下旬)?)?(?:\\d{1,2}[日号])?"
                            + "(?:（[\\ue003]*）|\\([\\ue003]*\\))?"
                            + PART
                            + "(?:\\d{1,2}[时点](?:\\d{1,2}分|半)?"
                            + PART
                            + ")?");

    /** 五点, 三天后, 两个月前: in words, or a length of time with where it lies. */
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "[一二两三四五六七八九十]{1,3}(?:点(?:半|多|钟|许|左右)?|月(?:份|初|底|中旬|上旬|下旬)?(?:[一二三四五六七八九十]{1,3}[日号]?)?)"
                            + PART
                            + "|(?:\\d{1,3}|[数几一二两三四五六七八九十半]{1,3})(?:多|余)?个?(?:年|月|天|日|周|星期|小时|分钟)"
                            + "(?:之)?(?:前|后|以后|以前|来|间|内)");

    private final Lexicon lexicon;
    private final String flat;

    Times(Lexicon lexicon, FlatText source) {
        this.lexicon = lexicon;
        flat = source.flat();
    }

    /** The length of the date or time that begins at {@code at}; 0 where none does. */
    int at(int at, int to) {
        char c = flat.charAt(at);
        boolean digit = Character.isDigit(c);
        if (digit || "数几一二两三四五六七八九十半".indexOf(c) >= 0) {
            Matcher words = IN_WORDS.matcher(flat).region(at, to);
            if (words.lookingAt()) {
                return words.end() - at;
            }
        }
        if (!digit) {
            return lexicon.of(Category.TIME_WORD).longest(flat, at, to);
        }
        Matcher matcher = DATE.matcher(flat).region(at, to);
        boolean date =
                matcher.lookingAt()
                        && matcher.end() - at >= 2
                        && !Character.isDigit(flat.charAt(matcher.end() - 1));
        return date ? matcher.end() - at : 0;
    }
}

package org.quoin.quotes.zh;

import java.util.List;
import java.util.Locale;
import org.quoin.quotes.zh.Mention.Kind;

/** Tells what a noun phrase without a title names, by its last word: its head stands last. */
final class HeadReader {

    private final Lexicon lexicon;
    private final Names names;
    private final FlatText source;
    private final String flat;

    HeadReader(Lexicon lexicon, Names names, FlatText source) {
        this.lexicon = lexicon;
        this.names = names;
        this.source = source;
        flat = source.flat();
    }

    /** What a phrase without a title names, by its last word. */
    Kind byHead(int from, int end) {
        if (end <= from) {
            return Kind.UNKNOWN;
        }
        String folded = flat.substring(from, end);
        char last = folded.charAt(folded.length() - 1);
        if (last == '》') {
            return isPeriodical(source.folded().substring(from, end)) ? Kind.OUTLET : Kind.DOCUMENT;
        }
        if (end - from > 1 && ends(Category.GROUP, from, end)) {
            return contains(folded, Category.ANONYMOUS) && folded.indexOf("们") < 0
                    ? Kind.ANONYMOUS
                    : Kind.GROUP;
        }
        if (ends(Category.DOCUMENT, from, end)) {
            return Kind.DOCUMENT;
        }
        if (ends(Category.OUTLET, from, end)
                || ends(Category.OUTLET, from, withoutSite(from, end))
                || (end > from + 1 && flat.charAt(withoutSite(from, end) - 1) == '》')) {
            return Kind.OUTLET;
        }
        if (ends(Category.ORGANISATION, from, end) || ends(Category.PLACE, from, end)) {
            return contains(folded, Category.PLURAL) ? Kind.GROUP : Kind.ORGANISATION;
        }
        if (names.isPerson(folded)) {
            return Kind.PERSON;
        }
        if (last == FlatText.CLOSE && folded.charAt(0) == FlatText.OPEN) {
            return Kind.ORGANISATION;
        }
        String original = source.text().substring(from, end).strip();
        if (names.isLatin(original)) {
            return original.equals(original.toUpperCase(Locale.ROOT))
                    ? Kind.ORGANISATION
                    : Kind.PERSON;
        }
        if (FlatText.isLatinOrDigit(last) && !Character.isDigit(last) && folded.length() <= 24) {
            return Kind.ORGANISATION;
        }
        return counted(folded);
    }

    /** 一名战士, 许多知识分子, 该奖项: what is counted or pointed at can be a subject. */
    private Kind counted(String folded) {
        if (folded.length() > 16) {
            return Kind.UNKNOWN;
        }
        if (folded.startsWith("该") && folded.length() >= 3 && folded.length() <= 8) {
            return Kind.ORGANISATION;
        }
        for (String one : List.of("一名", "一位", "另一名", "另一位", "某位", "某名", "有位", "这位", "那位", "这名")) {
            if (folded.startsWith(one) && folded.length() > one.length()) {
                return Kind.ANONYMOUS;
            }
        }
        int many = lexicon.of(Category.PLURAL).longest(folded, 0, folded.length());
        return many > 1 && many < folded.length() ? Kind.GROUP : Kind.UNKNOWN;
    }

    private static boolean isPeriodical(String folded) {
        return folded.matches("(?s).*(报|刊|时代|周|新闻|杂志|邮报|评论|世界|经济学人|政治|柳叶刀|自然|科学|镜|报道|日报)》");
    }

    /** 清华大学官网, 亚马逊方面: the organisation speaks, by its site or somebody of it. */
    int withoutSite(int from, int end) {
        for (String tail : List.of("官方网站", "官网", "网站", "官方微博", "官微", "官方", "方面")) {
            if (end - tail.length() > from + 1 && flat.startsWith(tail, end - tail.length())) {
                return end - tail.length();
            }
        }
        return end;
    }

    /** Whether the phrase ends with a word for a speaker of two characters or more. */
    boolean hasFirmHead(int from, int end) {
        return lexicon.of(Category.GROUP).longestBefore(flat, from, end) > 1
                || lexicon.of(Category.ORGANISATION).longestBefore(flat, from, end) > 1
                || lexicon.of(Category.OUTLET).longestBefore(flat, from, end) > 1
                || lexicon.of(Category.DOCUMENT).longestBefore(flat, from, end) > 1
                || lexicon.of(Category.ROLE).longestBefore(flat, from, end) > 1
                || lexicon.of(Category.PLACE).longestBefore(flat, from, end) > 1
                || flat.charAt(end - 1) == '》'
                || flat.charAt(end - 1) == '）';
    }

    boolean contains(String text, Category category) {
        for (int i = 0; i < text.length(); i++) {
            if (lexicon.of(category).longest(text, i, text.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean ends(Category category, int from, int end) {
        return lexicon.of(category).longestBefore(flat, from, end) > 0;
    }
}

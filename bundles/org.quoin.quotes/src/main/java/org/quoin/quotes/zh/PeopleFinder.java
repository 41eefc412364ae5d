package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Finds people named anywhere in a text, whether they speak or not: after a title, or with a dot in
 * the name. Later mentions go back to them.
 */
final class PeopleFinder {

    /** More people than a pronoun could ever mean; keeps the work linear on any text. */
    private static final int MOST = 400;

    /** Words that end the name of a body that has managers, heads and workers. */
    private static final List<String> FIRMS =
            List.of(
                    "公司", "集团", "大学", "学院", "医院", "研究院", "研究所", "银行", "学校", "中学", "小学", "酒店", "工厂",
                    "造船厂", "基金会", "博物馆", "档案馆", "图书馆", "美术馆", "电视台", "出版社", "合作社", "协会", "中心");

    private final Lexicon lexicon;
    private final FlatText source;
    private final String flat;
    private final MentionReader reader;
    private final SubjectFinder subjects;
    private final Names names;
    private final Words words;
    private final NameLists lists;

    PeopleFinder(
            Lexicon lexicon,
            FlatText source,
            MentionReader reader,
            SubjectFinder subjects,
            Names names,
            Words words) {
        this.lexicon = lexicon;
        this.source = source;
        this.reader = reader;
        this.subjects = subjects;
        this.names = names;
        this.words = words;
        lists = new NameLists(source, names);
        flat = source.flat();
    }

    /** The people of the text in order, each mention of them that tells who it is. */
    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < flat.length() && found.size() < MOST) {
            int end = nameAfterTitle(i);
            int start = end < 0 ? -1 : i + titleAt(i);
            if (end < 0 && Names.isDot(flat.charAt(i))) {
                start = leftOfDot(i);
                end = start < 0 ? -1 : foreignEnd(start);
            }
            if (end > i && start >= 0 && flat.charAt(start) == ' ') {
                start++;
            }
            if (end > i && start >= 0) {
                Mention mention = phrase(start, end);
                if (mention != null) {
                    found.add(mention);
                    found.addAll(lists.after(end, mention.role(), mention.affiliation()));
                }
                i = Math.max(end, i + 1);
            } else {
                int title = end < 0 ? titleAt(i) : 0;
                if (title > 1) {
                    found.addAll(lists.opened(i, i + title));
                }
                i += Math.max(1, title);
            }
        }
        return found;
    }

    /**
     * The people of a family name who are named in full, where a dictionary takes it for a name.
     */
    List<Mention> named(String family) {
        List<Mention> found = new ArrayList<>();
        int at = flat.indexOf(family);
        for (int tries = 0; at >= 0 && tries < 60; tries++) {
            int from = Math.max(0, at - 6);
            int stop = at + family.length() + 2;
            // 钱锺书: of a character that no dictionary has, it is enough that the name comes back.
            if (stop <= flat.length()
                    && names.isChinese(flat.substring(at, stop))
                    && Addresses.familyName(flat.substring(at, stop), lexicon) == null
                    && source.recurrence().comesBack(new TextSpan(at, stop), 2)) {
                found.add(bare(at, stop));
            }
            for (Words.Word word : words.of(flat, from, Math.min(flat.length(), at + 8))) {
                String name = flat.substring(word.start(), word.end());
                if (word.start() == at
                        && word.tag().equals("nr")
                        && word.length() > family.length()
                        && names.isChinese(name)
                        && Addresses.familyName(name, lexicon) == null) {
                    found.add(bare(word.start(), word.end()));
                }
            }
            at = flat.indexOf(family, at + 1);
        }
        return found;
    }

    /** The last name of a person in the interval that only a dictionary tells. */
    @Nullable Mention inDictionary(int from, int to) {
        Mention last = null;
        for (Words.Word word : words.of(flat, from, to)) {
            boolean name =
                    (word.tag().equals("nr") || word.tag().equals("nrf")) && isWholeName(word);
            last = name ? bare(word.start(), word.end()) : last;
        }
        return last;
    }

    /**
     * Two characters with a family name may be anything; a foreign name goes on where the
     * characters beside it are such as foreign names are written with.
     */
    private boolean isWholeName(Words.Word word) {
        String name = flat.substring(word.start(), word.end());
        if (names.isChinese(name)) {
            return word.length() > 2;
        }
        boolean more =
                (word.start() > 0 && lexicon.isTransliteration(flat.charAt(word.start() - 1)))
                        || (word.end() < flat.length()
                                && lexicon.isTransliteration(flat.charAt(word.end())));
        return word.length() > 1
                && names.isForeign(name)
                && !more
                && source.recurrence().atLeast(name, 2);
    }

    private Mention bare(int from, int to) {
        return new Mention(
                new TextSpan(from, to),
                Kind.PERSON,
                source.text().substring(from, to),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private int titleAt(int i) {
        int role = lexicon.of(Category.ROLE).longest(flat, i, flat.length());
        return lexicon.of(Category.ORGANISATION).longest(flat, i, flat.length()) > role ? 0 : role;
    }

    /** The index after the name that follows a title at {@code i}, or -1. */
    private int nameAfterTitle(int i) {
        int title = titleAt(i);
        int at = i + title;
        // 记者 夏安: bylines set a space between.
        if (title > 0
                && at + 1 < flat.length()
                && flat.charAt(at) == ' '
                && lexicon.isSurname(flat.charAt(at + 1))) {
            at++;
        }
        if (title == 0 || at >= flat.length()) {
            return -1;
        }
        int foreign = foreignEnd(at);
        if (foreign - at >= 2 && (bounded(foreign) || foreign - at > 3)) {
            return foreign;
        }
        int latin = latinEnd(at);
        if (latin - at >= 2) {
            return latin;
        }
        for (int length = 3; length >= 2; length--) {
            int end = at + length;
            if (end <= flat.length() && names.isChinese(flat.substring(at, end)) && bounded(end)) {
                return end;
            }
        }
        return -1;
    }

    /** Whether no name goes on at {@code at}: no Han character, or a word that opens more. */
    private boolean bounded(int at) {
        if (at >= flat.length() || !FlatText.isHan(flat.charAt(at))) {
            return true;
        }
        int end = Math.min(flat.length(), at + 6);
        return "的和与等、是".indexOf(flat.charAt(at)) >= 0
                || lexicon.of(Category.ADVERB).longest(flat, at, end) > 0
                || lexicon.of(Category.TIME_WORD).longest(flat, at, end) > 0
                || lexicon.of(Category.PREPOSITION).longest(flat, at, end) > 0
                || lexicon.of(Category.PREDICATE).longest(flat, at, end) > 0
                || lexicon.of(Category.CUE_OPEN).longest(flat, at, end) > 0
                || lexicon.of(Category.CUE_COMMA).longest(flat, at, end) > 0;
    }

    private int foreignEnd(int from) {
        int i = from;
        while (i < flat.length() && i - from < 24) {
            char c = flat.charAt(i);
            boolean dot =
                    Names.isDot(c)
                            && i > from
                            && i + 1 < flat.length()
                            && lexicon.isTransliteration(flat.charAt(i + 1));
            if (!dot && !lexicon.isTransliteration(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    private int latinEnd(int from) {
        int i = from;
        if (!Character.isUpperCase(flat.charAt(from))) {
            return from;
        }
        while (i < flat.length()
                && i - from < 40
                && (FlatText.isLatinOrDigit(flat.charAt(i))
                        || ".'- ".indexOf(flat.charAt(i)) >= 0)) {
            i++;
        }
        while (i > from && flat.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private int leftOfDot(int dot) {
        int i = dot;
        while (i > 0 && dot - i < 8 && lexicon.isTransliteration(flat.charAt(i - 1))) {
            i--;
        }
        boolean named =
                i < dot
                        && dot + 1 < flat.length()
                        && lexicon.isTransliteration(flat.charAt(dot + 1));
        return named ? pastNoun(i, dot) : -1;
    }

    /** 六十年代彼得·甲: a common word of characters that names are also written with. */
    private int pastNoun(int from, int dot) {
        int start = from;
        for (Words.Word word : words.of(flat, Math.max(0, from - 4), dot)) {
            boolean common = word.tag().equals("n") && word.length() > 1 && word.end() < dot;
            start = common && word.end() > start && word.start() < dot ? word.end() : start;
        }
        return start;
    }

    /** The phrase that ends with a name and the bracket after it: organisation, title, name. */
    @Nullable Mention phrase(int at, int end) {
        int start = at;
        while (start > 0
                && at - start < 60
                && "，。；：！？,;…\n".indexOf(flat.charAt(start - 1)) < 0
                && (start == at || !isBreak(start - 1))
                && flat.charAt(start - 1) != FlatText.CLOSE
                && flat.charAt(start - 1) != FlatText.OPEN) {
            start--;
        }
        if (FlatText.isHidden(flat.charAt(at))) {
            return null;
        }
        int stop = afterBracket(end);
        String name = source.text().substring(at, end);
        int from = Math.min(at, subjects.begin(start, at));
        while (from < at
                && "在对向与和跟同由被据从给".indexOf(flat.charAt(from)) >= 0
                && lexicon.of(Category.PROTECT).longest(flat, from, at) < 2) {
            from++;
        }
        for (int i = from; i <= at; i++) {
            if (i > from && !begins(i, at)) {
                continue;
            }
            Mention mention = reader.read(i, stop);
            if (mention.kind() == Kind.PERSON && mention.name().endsWith(name)) {
                return mention;
            }
        }
        return null;
    }

    /** A space between two Han characters is what is left of a line break. */
    private boolean isBreak(int i) {
        return flat.charAt(i) == ' '
                && i > 0
                && FlatText.isHan(flat.charAt(i - 1))
                && FlatText.isHan(flat.charAt(i + 1));
    }

    /** 与美国国务卿X会谈, 继国家安全顾问X: the phrase begins after the word that brings it in. */
    private boolean begins(int i, int at) {
        return i == at
                || "与和同跟由被对向让给继及的、".indexOf(flat.charAt(i - 1)) >= 0
                || lexicon.of(Category.PREDICATE).longestBefore(flat, Math.max(0, i - 4), i) > 0;
    }

    private int afterBracket(int end) {
        if (end >= flat.length() || (flat.charAt(end) != '（' && flat.charAt(end) != '(')) {
            return end;
        }
        int close = end + 1;
        while (close < flat.length() && flat.charAt(close) == FlatText.BRACKETED) {
            close++;
        }
        boolean closed =
                close < flat.length() && close > end + 1 && "）)".indexOf(flat.charAt(close)) >= 0;
        return closed ? close + 1 : end;
    }

    /** The last periodical named by its title in 《》 before {@code at}, with the state before it. */
    @Nullable Mention periodicalBefore(int at) {
        int close = flat.lastIndexOf('》', at - 1);
        for (int tries = 0; close > 0 && tries < 50; tries++) {
            int open = flat.lastIndexOf('《', close);
            if (open < 0) {
                return null;
            }
            int place = lexicon.of(Category.PLACE).longestBefore(flat, Math.max(0, open - 6), open);
            Mention mention = reader.read(open - place, close + 1);
            if (mention.kind() == Kind.OUTLET) {
                return mention;
            }
            close = flat.lastIndexOf('》', open - 1);
        }
        return null;
    }

    /**
     * The last organisation named in full before {@code at}.
     *
     * @param reach how many characters before it are looked at
     */
    Optional<String> organisationBefore(int at, int reach) {
        int lowest = Math.max(0, at - reach);
        for (int end = at; end > lowest + 3; end--) {
            boolean firm = false;
            for (String word : FIRMS) {
                firm |= flat.startsWith(word, end - word.length());
            }
            if (!firm) {
                continue;
            }
            int start = end;
            while (start > lowest
                    && "，。；：！？,;\n、 的".indexOf(flat.charAt(start - 1)) < 0
                    && !FlatText.isHidden(flat.charAt(start - 1))) {
                start--;
            }
            start = pastVerb(subjects.skipLeading(start, end), end);
            for (int i = end - 3; i > start; i--) {
                if ("在到于与和从为由给被对向".indexOf(flat.charAt(i - 1)) >= 0
                        && lexicon.of(Category.PROTECT).longestBefore(flat, start, i) == 0) {
                    start = i;
                }
            }
            if (end - start >= 4
                    && end - start <= 24
                    && flat.charAt(start) != '该'
                    && flat.charAt(start) != '这') {
                return Optional.of(source.text().substring(start, end));
            }
        }
        return Optional.empty();
    }

    /** 团队来自某大学: the organisation begins after the verb. */
    private int pastVerb(int from, int end) {
        int start = from;
        for (Words.Word word : words.of(flat, from, end)) {
            boolean verb = word.tag().equals("v") && word.length() > 1 && end - word.end() > 4;
            start = verb ? word.end() : start;
        }
        return start;
    }
}

package org.quoin.quotes.zh;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.zh.Mention.Kind;

/** Finds the title in a noun phrase and the organisation that stands before it. */
final class TitleReader {

    /** Longer is a clause and no name. */
    static final int LONGEST_ORGANISATION = 30;

    private final Lexicon lexicon;
    private final HeadReader heads;
    private final ClauseWords words;
    private final Words dictionary;
    private final MentionReader phrases;
    private final FlatText source;
    private final String flat;

    /**
     * @param phrases reads a phrase beside the one at hand
     */
    TitleReader(
            Lexicon lexicon,
            Words dictionary,
            HeadReader heads,
            MentionReader phrases,
            FlatText source) {
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        this.heads = heads;
        words = new ClauseWords(lexicon, source);
        this.phrases = phrases;
        this.source = source;
        flat = source.flat();
    }

    /** A title in a phrase, with what modifies it. */
    record Title(int start, int end) {}

    /** An organisation before a title, and where the title begins once that is taken away. */
    record Affiliation(Optional<String> name, int roleStart) {}

    /**
     * The last title in the phrase. Titles joined by 、 or 兼 are one; a title before the end of an
     * organisation's name (学生会, 记者协会) is none.
     */
    @Nullable Title lastTitle(int from, int end) {
        Title last = null;
        int i = from;
        while (i < end) {
            int length = lexicon.of(Category.ROLE).longest(flat, i, end);
            int organisation = lexicon.of(Category.ORGANISATION).longest(flat, i, end);
            if (length == 0 || organisation > length) {
                i += Math.max(1, beforeTitle(i, organisation, end));
                continue;
            }
            int stop = i + length;
            boolean inName = lexicon.of(Category.ORGANISATION).longest(flat, stop, end) > 0;
            if (!inName || stop == end) {
                int start = withPrefixes(from, i);
                if (last != null && joins(last.end(), start)) {
                    start = last.start();
                }
                last = new Title(start, stop);
            }
            i = stop;
        }
        return last;
    }

    /** 外交部长: the last character of 外交部 begins a title of its own, so it is passed by less. */
    private int beforeTitle(int i, int organisation, int end) {
        int last = i + organisation - 1;
        boolean title = organisation > 1 && lexicon.of(Category.ROLE).longest(flat, last, end) > 1;
        return title ? organisation - 1 : organisation;
    }

    private int withPrefixes(int from, int start) {
        int at = start;
        int length = lexicon.of(Category.ROLE_PREFIX).longestBefore(flat, from, at);
        while (length > 0) {
            at -= length;
            length = lexicon.of(Category.ROLE_PREFIX).longestBefore(flat, from, at);
        }
        return at;
    }

    private boolean joins(int end, int start) {
        if (start <= end) {
            return true;
        }
        String between = flat.substring(end, start);
        return between.equals("、")
                || between.equals("兼")
                || between.equals("暨")
                || between.equals("和")
                || between.equals("及");
    }

    Affiliation affiliation(int from, Title title) {
        int start = from;
        int stop = title.start();
        int of = last('的', from, stop);
        if (of == stop - 1 && of > from) {
            // 华坚的董事长: the owner stands before 的, if it is one.
            stop = of;
            start = Math.max(start, last('的', from, stop) + 1);
            Kind owner = heads.byHead(start, stop);
            if (owner != Kind.ORGANISATION && owner != Kind.OUTLET) {
                return new Affiliation(Optional.empty(), title.start());
            }
        } else if (of >= from) {
            // 主抓培训的学校校长: it stands after.
            start = of + 1;
        }
        start = Math.max(start, last('、', start, stop) + 1);
        start = passModifiers(words.begin(passOthers(start, stop), stop), stop);
        start = start < stop ? passClause(start, stop) : stop;
        if (start >= stop) {
            return new Affiliation(Optional.empty(), title.start());
        }
        String folded = flat.substring(start, stop);
        if (lexicon.of(Category.PLACE).contains(folded) || isOfPlace(title)) {
            return new Affiliation(Optional.empty(), start);
        }
        boolean none =
                lexicon.of(Category.ANONYMOUS).contains(folded)
                        || lexicon.of(Category.PLURAL).contains(folded)
                        || "不这此其来将把被受连看".indexOf(folded.charAt(0)) >= 0
                        || folded.startsWith("任何")
                        || folded.equals("该")
                        || folded.chars().anyMatch(c -> "我你他她它这那哪".indexOf(c) >= 0)
                        || visible(folded) > LONGEST_ORGANISATION;
        if (none) {
            return new Affiliation(Optional.empty(), title.start());
        }
        int named = organisationEnd(start, stop);
        if (named < 0 && (isOfField(title) || isField(start, stop))) {
            // 海事专家: a field of knowledge, which belongs to the title.
            return new Affiliation(Optional.empty(), start);
        }
        // 北岸大学海洋学教授: the organisation ends before the field.
        boolean split = named > start && stop == title.start();
        return split
                ? new Affiliation(Optional.of(slice(start, named)), named)
                : new Affiliation(Optional.of(slice(start, stop)), title.start());
    }

    /** 澜岛市长: what a mayor or a governor heads is a place, which belongs to the title. */
    private boolean isOfPlace(Title title) {
        String word = flat.substring(title.start(), title.end());
        return List.of("市长", "县长", "省长", "州长", "区长", "镇长", "乡长", "村长", "市议员", "县议员", "州议员").stream()
                .anyMatch(word::equals);
    }

    /** Where the last word for an organisation ends in the interval; -1 where there is none. */
    int organisationEnd(int from, int to) {
        if (flat.charAt(to - 1) == '）'
                || flat.charAt(to - 1) == ')'
                || heads.ends(Category.ORGANISATION, from, to)) {
            return to;
        }
        for (int end = to - 1; end > from + 1; end--) {
            boolean bracket = flat.charAt(end - 1) == '）' || flat.charAt(end - 1) == ')';
            if (bracket || lexicon.of(Category.ORGANISATION).longestBefore(flat, from, end) > 1) {
                return end;
            }
        }
        return -1;
    }

    private boolean isOfField(Title title) {
        String word = flat.substring(title.start(), title.end());
        return word.endsWith("专家")
                || word.endsWith("学者")
                || word.endsWith("作家")
                || word.endsWith("律师")
                || word.endsWith("医生")
                || word.endsWith("家");
    }

    /** 海洋治理中心（…）: the name ends before its gloss. */
    private int beforeBracket(int from, int stop) {
        char last = flat.charAt(stop - 1);
        int open =
                last == '）' || last == ')'
                        ? Math.max(flat.lastIndexOf('（', stop), flat.lastIndexOf('(', stop))
                        : -1;
        return open > from ? open : stop;
    }

    /** 统计分析(主任): what is done names no organisation, so it belongs to the title. */
    private boolean isField(int from, int to) {
        List<Words.Word> found = dictionary.of(flat, from, to);
        // 粮库, 县府: a dictionary calls the names of many bodies common nouns; what is done names
        // none.
        return !found.isEmpty()
                && found.get(found.size() - 1).is("v")
                && lexicon.of(Category.PLACE).longest(flat, from, to) == 0
                && found.stream()
                        .allMatch(
                                word ->
                                        word.length() > 1
                                                && List.of("n", "vn", "v", "a", "b", "an")
                                                        .contains(word.tag()));
    }

    /** 顾问甲与外长乙: what stands before 与 belongs to another. */
    private int passOthers(int from, int stop) {
        for (int i = stop - 1; i > from; i--) {
            if ("与和同跟及".indexOf(flat.charAt(i)) >= 0
                    && lexicon.of(Category.PROTECT).longest(flat, i, stop) == 0
                    && phrases.read(from, i).kind() == Kind.PERSON) {
                return i + 1;
            }
        }
        return from;
    }

    /** 甲后来和环屿日报的记者乙, 甲去找乙: verbs and conjunctions before an organisation are none of it. */
    private int passClause(int from, int stop) {
        int start = from;
        int organisation = organisationEnd(from, beforeBracket(from, stop));
        for (Words.Word word : dictionary.of(flat, from, stop)) {
            // 历史学家及: what joins two titles opens no organisation.
            boolean joined =
                    word.is("c")
                            && lexicon.of(Category.ROLE).longestBefore(flat, from, word.start())
                                    == 0;
            boolean opens = word.isVerb() || joined || word.is("t") || word.is("d") || word.is("p");
            boolean single = word.length() == 1 && word.end() < stop && !word.is("c");
            // 调查局, 参考级: the verb belongs to the noun that ends after it.
            boolean within =
                    organisation > 0
                            && (word.start() >= organisation || organisation - word.end() <= 4);
            boolean formed =
                    word.end() < stop && ClauseCheck.FORMS.indexOf(flat.charAt(word.end())) >= 0;
            boolean listed =
                    lexicon.of(Category.PROTECT).longest(flat, word.start(), stop) > 0
                            || (word.end() - from >= 3
                                    && source.recurrence()
                                            .atLeast(flat.substring(from, word.end()), 4));
            start = opens && !single && !within && !formed && !listed ? word.end() : start;
        }
        return start;
    }

    private static long visible(String text) {
        return text.chars().filter(c -> !FlatText.isHidden((char) c)).count();
    }

    /** 一位, 某 and the like say how many; 智库 says what kind of organisation follows. */
    private int passModifiers(int from, int stop) {
        int start = from;
        for (String word :
                List.of("据", "由", "来自", "对话", "专访", "记者从", "一位", "一名", "某", "有", "在", "前", "原")) {
            if (start + word.length() < stop && flat.startsWith(word, start)) {
                start += word.length();
            }
        }
        for (int i = start; i + 2 < stop; i++) {
            for (String kind : List.of("智库", "企业", "供应商", "制造商", "运营商", "开发商", "厂商", "巨头")) {
                int end = i + kind.length();
                if (flat.startsWith(kind, i) && end + 3 <= stop && flat.charAt(end) != '家') {
                    return end;
                }
            }
        }
        return start;
    }

    /** The last index of {@code c} in the interval, or one less than its start. */
    int last(char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (flat.charAt(i) == c) {
                return i;
            }
        }
        return from - 1;
    }

    private String slice(int from, int to) {
        return source.text().substring(from, to).strip();
    }
}

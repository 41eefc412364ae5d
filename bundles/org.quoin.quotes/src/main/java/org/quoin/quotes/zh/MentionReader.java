package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Reads a noun phrase: {@code [organisation][title][name]（gloss）}. In Chinese the head stands last,
 * so the phrase is read from its end.
 */
final class MentionReader {

    /** Longer is a clause and no name. */
    private static final int LONGEST_ORGANISATION = 30;

    /** Titles that follow a foreign name as well; others follow an organisation's. */
    private static final Set<String> ADDRESSES =
            Set.of(
                    "总统", "总理", "首相", "主席", "市长", "州长", "省长", "部长", "外长", "议员", "教授", "博士", "医生",
                    "先生", "女士", "小姐", "太太", "老师", "将军", "大使", "大臣", "总书记", "秘书长", "局长", "校长", "法官");

    /** 最新的, 一份…的, 他的: what these begin describes. */
    private static final String DESCRIBES = "最新一两三多几某这那该此他她它其我有之不各";

    private static final String TITLE_ENDS = "师员长官家手匠";

    private final Lexicon lexicon;
    private final Names names;
    private final FlatText source;
    private final String flat;

    MentionReader(Lexicon lexicon, Names names, FlatText source) {
        this.lexicon = lexicon;
        this.names = names;
        this.source = source;
        flat = source.flat();
    }

    /** What the phrase from {@code from} to {@code to} names. */
    Mention read(int from, int to) {
        TextSpan span = new TextSpan(from, to);
        int end = to;
        List<String> glosses = new ArrayList<>();
        int open = openingBracket(from, end);
        if (open > from) {
            addGlosses(glosses, source.text().substring(open + 1, end - 1));
            end = open;
        }
        int example = exampleEnd(from, end);
        if (example > from + 1) {
            Mention inner = read(from + 1, example);
            return inner.kind() == Kind.PERSON
                    ? new Mention(
                            span,
                            Kind.PERSON,
                            inner.name(),
                            inner.otherNames(),
                            inner.role(),
                            inner.affiliation())
                    : plain(span, Kind.GROUP, end, glosses);
        }
        String core = flat.substring(from, end);
        Kind closed = closedClass(core);
        if (closed != Kind.UNKNOWN) {
            return plain(span, closed, end, glosses);
        }
        Role role = lastRole(from, end);
        if (role != null) {
            Mention mention = withRole(span, role, end, glosses);
            if (mention != null) {
                return mention;
            }
        }
        Mention titled = unlistedTitle(span, end, glosses);
        return titled != null ? titled : plain(span, byHead(from, end), end, glosses);
    }

    /** 营养科营养师陆彦妤: a title that no list knows, told by its last character before a name. */
    private @org.jspecify.annotations.Nullable Mention unlistedTitle(
            TextSpan span, int end, List<String> glosses) {
        for (int length = 3; length >= 2; length--) {
            int at = end - length;
            boolean title = at - 2 > span.start() && TITLE_ENDS.indexOf(flat.charAt(at - 1)) >= 0;
            if (title && names.isChinese(flat.substring(at, end))) {
                int named = organisationEnd(span.start(), at - 1);
                int start = Math.max(span.start(), named > span.start() ? named : at - 3);
                Optional<String> organisation =
                        start > span.start()
                                ? Optional.of(slice(span.start(), start))
                                : Optional.empty();
                return new Mention(
                        span,
                        Kind.PERSON,
                        slice(at, end),
                        glosses,
                        Optional.of(slice(start, at)),
                        organisation.filter(name -> name.length() <= LONGEST_ORGANISATION));
            }
        }
        return null;
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

    /** 像X这样的专家: X is the one who is named. */
    private int exampleEnd(int from, int end) {
        if (flat.charAt(from) != '像') {
            return -1;
        }
        int at = flat.substring(from, end).indexOf("这样的");
        return at < 0 ? -1 : from + at;
    }

    private Kind closedClass(String core) {
        // 我个人, 我们都: but 我国 is a state, and 我的朋友 somebody else.
        boolean own =
                core.startsWith("我")
                        && core.indexOf('的') < 0
                        && (core.length() == 1 || "国方市省县区校院军司党".indexOf(core.charAt(1)) < 0);
        if (own || lexicon.of(Category.FIRST_PERSON).contains(core)) {
            return Kind.FIRST_PERSON;
        }
        if (lexicon.of(Category.PRONOUN).contains(core)) {
            return Kind.PRONOUN;
        }
        if (lexicon.of(Category.REPORT_WORD).contains(core)) {
            return Kind.REPORT_WORD;
        }
        if (lexicon.of(Category.NOT_SUBJECT).contains(core)) {
            return Kind.NOBODY;
        }
        return Kind.UNKNOWN;
    }

    private Mention plain(TextSpan span, Kind kind, int end, List<String> glosses) {
        int stop =
                kind == Kind.ORGANISATION || kind == Kind.OUTLET
                        ? withoutSite(span.start(), end)
                        : end;
        String name = source.text().substring(span.start(), stop);
        Optional<String> affiliation =
                kind == Kind.DOCUMENT ? owner(span.start(), end) : Optional.empty();
        return new Mention(span, kind, name.strip(), glosses, Optional.empty(), affiliation);
    }

    /** 清华大学官网, 亚马逊方面: the organisation speaks, by its site or somebody of it. */
    private int withoutSite(int from, int end) {
        for (String tail : List.of("官方网站", "官网", "网站", "官方微博", "官微", "官方", "方面")) {
            if (end - tail.length() > from + 1 && flat.startsWith(tail, end - tail.length())) {
                return end - tail.length();
            }
        }
        return end;
    }

    /** 中国外交部的新闻稿: whose document it is. */
    private Optional<String> owner(int from, int end) {
        int of = last('的', from, end);
        if (of <= from) {
            return Optional.empty();
        }
        int stop = of;
        for (String verb : List.of("发布", "公布", "披露", "发表", "提供", "出具", "撰写")) {
            if (flat.startsWith(verb, of - verb.length()) && of - verb.length() > from) {
                stop = of - verb.length();
            }
        }
        Kind kind = byHead(from, stop);
        String owner = slice(from, stop);
        boolean owns =
                kind == Kind.ORGANISATION
                        || kind == Kind.OUTLET
                        || stop < of
                        || names.isLatin(owner);
        // 诺维航运的新闻稿: whatever is neither a description nor a person owns a document.
        boolean other =
                stop - from >= 3
                        && !names.isWord(flat.substring(from, stop))
                        && DESCRIBES.indexOf(flat.charAt(from)) < 0;
        return owns || (other && kind == Kind.UNKNOWN) ? Optional.of(owner) : Optional.empty();
    }

    /** A title in the phrase, with what modifies it. */
    private record Role(int start, int end) {}

    /**
     * The last title in the phrase. Titles joined by 、 or 兼 are one; a title before the end of an
     * organisation's name (学生会, 记者协会) is none.
     */
    private @org.jspecify.annotations.Nullable Role lastRole(int from, int end) {
        Role last = null;
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
                last = new Role(start, stop);
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

    private @org.jspecify.annotations.Nullable Mention withRole(
            TextSpan span, Role role, int end, List<String> glosses) {
        String folded = flat.substring(role.end(), end);
        String name = source.text().substring(role.end(), end).strip();
        boolean named = !name.isEmpty();
        if (named && !names.isPerson(folded.strip()) && !isNameAfterRole(folded, name)) {
            return null;
        }
        Affiliation before = affiliation(span.start(), role);
        Optional<String> title = Optional.of(slice(before.roleStart(), role.end()));
        if (named) {
            return new Mention(span, Kind.PERSON, name, glosses, title, before.name());
        }
        // 李明总理: a title also follows a name, as address or out of respect.
        String ahead = flat.substring(span.start(), role.start());
        boolean address =
                role.end() - role.start() >= 2
                        && ADDRESSES.contains(flat.substring(role.start(), role.end()));
        if (names.isChinese(ahead) || (address && names.isPerson(ahead))) {
            return new Mention(
                    span,
                    Kind.PERSON,
                    slice(span.start(), role.start()),
                    glosses,
                    Optional.of(slice(role.start(), role.end())),
                    Optional.empty());
        }
        Kind kind = unnamed(span.start(), role);
        String whole = source.text().substring(span.start(), end).strip();
        return new Mention(
                span,
                kind,
                whole,
                glosses,
                kind == Kind.GROUP && whole.length() == role.end() - role.start()
                        ? Optional.empty()
                        : title,
                before.name());
    }

    /**
     * After a title two or three Han characters, or up to five that newsrooms transliterate with,
     * or Latin ones, are a name: in Chinese titles precede names.
     */
    private boolean isNameAfterRole(String folded, String name) {
        String stripped = folded.strip();
        if (names.isLatin(name)) {
            return true;
        }
        boolean acts = stripped.chars().anyMatch(c -> "上下来去到看听走跑坐站开给打做出进回起过".indexOf(c) >= 0);
        if (acts && !lexicon.isSurname(stripped.charAt(0))) {
            return false;
        }
        int longest = stripped.isEmpty() || lexicon.isSurname(stripped.charAt(0)) ? 3 : 4;
        return stripped.length() >= 2
                && stripped.length() <= longest
                && stripped.chars().allMatch(c -> FlatText.isHan((char) c))
                && !Names.hasFunctionWord(stripped)
                && !names.isWord(stripped)
                && lexicon.of(Category.GROUP).longestBefore(stripped, 0, stripped.length()) == 0
                && lexicon.of(Category.DOCUMENT).longestBefore(stripped, 0, stripped.length()) == 0;
    }

    /** An organisation before a title, and where the title begins once that is taken away. */
    private record Affiliation(Optional<String> name, int roleStart) {}

    private Affiliation affiliation(int from, Role role) {
        int start = from;
        int stop = role.start();
        int of = last('的', from, stop);
        if (of == stop - 1 && of > from) {
            // 华坚的董事长: the owner stands before 的, if it is one.
            stop = of;
            start = Math.max(start, last('的', from, stop) + 1);
            Kind owner = byHead(start, stop);
            if (owner != Kind.ORGANISATION && owner != Kind.OUTLET) {
                return new Affiliation(Optional.empty(), role.start());
            }
        } else if (of >= from) {
            // 主抓培训的学校校长: it stands after.
            start = of + 1;
        }
        start = Math.max(start, last('、', start, stop) + 1);
        start = passModifiers(passOthers(start, stop), stop);
        if (start >= stop) {
            return new Affiliation(Optional.empty(), role.start());
        }
        String folded = flat.substring(start, stop);
        if (lexicon.of(Category.PLACE).contains(folded)) {
            return new Affiliation(Optional.empty(), start);
        }
        boolean none =
                lexicon.of(Category.ANONYMOUS).contains(folded)
                        || lexicon.of(Category.PLURAL).contains(folded)
                        || "不这此其来将把被受连看".indexOf(folded.charAt(0)) >= 0
                        || folded.equals("该")
                        || visible(folded) > LONGEST_ORGANISATION;
        if (none) {
            return new Affiliation(Optional.empty(), role.start());
        }
        int named = organisationEnd(start, stop);
        if (named < 0 && isOfField(role)) {
            // 海事专家: a field of knowledge, which belongs to the title.
            return new Affiliation(Optional.empty(), start);
        }
        // 北岸大学海洋学教授: the organisation ends before the field.
        boolean split = named > start && stop == role.start();
        return split
                ? new Affiliation(Optional.of(slice(start, named)), named)
                : new Affiliation(Optional.of(slice(start, stop)), role.start());
    }

    /** Where the last word for an organisation ends in the interval; -1 where there is none. */
    private int organisationEnd(int from, int to) {
        if (flat.charAt(to - 1) == '）'
                || flat.charAt(to - 1) == ')'
                || ends(Category.ORGANISATION, from, to)) {
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

    private boolean isOfField(Role role) {
        String title = flat.substring(role.start(), role.end());
        return title.endsWith("专家")
                || title.endsWith("学者")
                || title.endsWith("作家")
                || title.endsWith("律师")
                || title.endsWith("医生")
                || title.endsWith("家");
    }

    /** 顾问甲与外长乙: what stands before 与 belongs to another. */
    private int passOthers(int from, int stop) {
        for (int i = stop - 1; i > from; i--) {
            if ("与和同跟及".indexOf(flat.charAt(i)) >= 0
                    && lexicon.of(Category.PROTECT).longest(flat, i, stop) == 0
                    && read(from, i).kind() == Kind.PERSON) {
                return i + 1;
            }
        }
        return from;
    }

    private static long visible(String text) {
        return text.chars().filter(c -> !FlatText.isHidden((char) c)).count();
    }

    /** 一位, 某 and the like say how many; 智库 says what kind of organisation follows. */
    private int passModifiers(int from, int stop) {
        int start = from;
        for (String word : List.of("据", "由", "来自", "一位", "一名", "某", "有", "在", "前", "原")) {
            if (start + word.length() < stop && flat.startsWith(word, start)) {
                start += word.length();
            }
        }
        for (int i = start; i + 2 < stop; i++) {
            if (flat.startsWith("智库", i)) {
                return i + 2;
            }
        }
        return start;
    }

    /** The last index of {@code c} in the interval, or one less than its start. */
    private int last(char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (flat.charAt(i) == c) {
                return i;
            }
        }
        return from - 1;
    }

    private Kind unnamed(int from, Role role) {
        String before = flat.substring(from, role.start());
        String whole = flat.substring(from, role.end());
        if (contains(before, Category.ANONYMOUS) || before.contains("一个")) {
            return contains(before, Category.PLURAL) && !before.contains("不")
                    ? Kind.GROUP
                    : Kind.ANONYMOUS;
        }
        if (contains(before, Category.PLURAL)) {
            return Kind.GROUP;
        }
        boolean bare = lexicon.of(Category.GROUP).longestBefore(flat, from, role.end()) > 0;
        // 李律师: one of the profession, by family name.
        boolean one = before.length() == 1 && lexicon.isSurname(before.charAt(0));
        boolean holder = one || whole.endsWith("发言人") || whole.endsWith("负责人");
        return bare && !holder ? Kind.GROUP : Kind.OFFICE;
    }

    private boolean contains(String text, Category category) {
        for (int i = 0; i < text.length(); i++) {
            if (lexicon.of(category).longest(text, i, text.length()) > 0) {
                return true;
            }
        }
        return false;
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
            return original.equals(original.toUpperCase(java.util.Locale.ROOT))
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

    private boolean ends(Category category, int from, int end) {
        return lexicon.of(category).longestBefore(flat, from, end) > 0;
    }

    private static boolean isPeriodical(String folded) {
        return folded.matches("(?s).*(报|刊|时代|周|新闻|杂志|邮报|评论|世界|经济学人|政治|柳叶刀|自然|科学|镜|报道|日报)》");
    }

    private int openingBracket(int from, int end) {
        if (end - from < 3) {
            return -1;
        }
        char last = flat.charAt(end - 1);
        if (last != '）' && last != ')') {
            return -1;
        }
        int at = end - 2;
        while (at >= from && flat.charAt(at) == FlatText.BRACKETED) {
            at--;
        }
        return at >= from && (flat.charAt(at) == '（' || flat.charAt(at) == '(') ? at : -1;
    }

    private static void addGlosses(List<String> glosses, String bracket) {
        for (String part : bracket.split("[，,；;、]", -1)) {
            String gloss = part.replaceFirst("^(以下)?(简称|又称|英文名|英文|音译|簡稱|又稱)[:：]?", "").strip();
            gloss = gloss.replaceAll("^[“\"「『]|[”\"」』]$", "");
            boolean latin = !gloss.isEmpty() && gloss.codePointAt(0) < 0x250;
            if (!gloss.isEmpty()
                    && gloss.length() <= 60
                    && (latin || !gloss.equals(part.strip()))
                    && !Character.isDigit(gloss.charAt(0))) {
                glosses.add(gloss);
            }
        }
    }

    private String slice(int from, int to) {
        return source.text().substring(from, to).strip();
    }
}

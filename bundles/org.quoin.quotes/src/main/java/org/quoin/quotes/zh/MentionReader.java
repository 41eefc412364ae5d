package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Mention.Kind;
import org.quoin.quotes.zh.TitleReader.Affiliation;
import org.quoin.quotes.zh.TitleReader.Title;

/**
 * Reads a noun phrase: {@code [organisation][title][name]（gloss）}. In Chinese the head stands last,
 * so the phrase is read from its end.
 */
final class MentionReader {

    /** 最新的, 一份…的, 他的: what these begin describes. */
    private static final String DESCRIBES = "最新一两三多几某这那该此他她它其我有之不各";

    private static final String TITLE_ENDS = "师员长官家手匠";

    private final Lexicon lexicon;
    private final Names names;
    private final Words words;
    private final FlatText source;
    private final String flat;
    private final HeadReader heads;
    private final TitleReader titles;
    private final Addresses addresses;

    MentionReader(Lexicon lexicon, Names names, Words words, FlatText source) {
        this.lexicon = lexicon;
        this.names = names;
        this.words = words;
        this.source = source;
        flat = source.flat();
        heads = new HeadReader(lexicon, names, source);
        titles = new TitleReader(lexicon, words, heads, this, source);
        addresses = new Addresses(lexicon, names, source);
    }

    /** Whether the phrase ends with a word for a speaker of two characters or more. */
    boolean hasFirmHead(int from, int end) {
        return heads.hasFirmHead(from, end);
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
        boolean like = flat.charAt(from) == '像';
        if (example > from + 1) {
            Mention inner = read(like ? from + 1 : from, example);
            if (inner.kind() == Kind.PERSON) {
                return new Mention(
                        span,
                        Kind.PERSON,
                        inner.name(),
                        inner.otherNames(),
                        inner.role(),
                        inner.affiliation());
            }
            if (like) {
                return plain(span, Kind.GROUP, end, glosses);
            }
        }
        String core = flat.substring(from, end);
        Kind closed = closedClass(core);
        if (closed != Kind.UNKNOWN) {
            return plain(span, closed, end, glosses);
        }
        if (Addresses.isHonorific(core)) {
            return plain(span, Kind.PERSON, end, glosses);
        }
        Title role = titles.lastTitle(from, end);
        if (role != null) {
            Mention mention = withRole(span, role, end, glosses);
            if (mention != null) {
                return mention;
            }
        }
        Mention titled = unlistedTitle(span, end, glosses);
        return titled != null ? titled : plain(span, heads.byHead(from, end), end, glosses);
    }

    /** 营养科营养师陆彦妤: a title that no list knows, told by its last character before a name. */
    private @Nullable Mention unlistedTitle(TextSpan span, int end, List<String> glosses) {
        int foreign = foreignAfterTitle(span.start(), end);
        if (foreign > 0) {
            // 根据艺术史家甲·乙: the preposition is none of the title.
            int first =
                    span.start()
                            + lexicon.of(Category.PREPOSITION)
                                    .longest(flat, span.start(), foreign - 1);
            int named = titles.organisationEnd(first, foreign - 1);
            int start = named > first && named < foreign - 1 ? named : first;
            return new Mention(
                    span,
                    Kind.PERSON,
                    slice(foreign, end),
                    glosses,
                    Optional.of(slice(start, foreign)),
                    start > first
                            ? Optional.of(slice(first, start))
                                    .filter(n -> n.length() <= TitleReader.LONGEST_ORGANISATION)
                            : Optional.empty());
        }
        for (int length = 3; length >= 2; length--) {
            int at = end - length;
            boolean title = at - 2 > span.start() && TITLE_ENDS.indexOf(flat.charAt(at - 1)) >= 0;
            if (title && names.isChinese(flat.substring(at, end))) {
                int named = titles.organisationEnd(span.start(), at - 1);
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
                        organisation.filter(
                                name -> name.length() <= TitleReader.LONGEST_ORGANISATION));
            }
        }
        return null;
    }

    /** 病理学家路易丝·阿伦森: where a name with a dot begins behind the last character of a title. */
    private int foreignAfterTitle(int from, int end) {
        int dot = -1;
        for (int i = from; i < end && dot < 0; i++) {
            dot = Names.isDot(flat.charAt(i)) ? i : -1;
        }
        for (int at = dot - 1; at > from + 1; at--) {
            if (TITLE_ENDS.indexOf(flat.charAt(at - 1)) >= 0
                    && names.isForeign(flat.substring(at, end))) {
                return at;
            }
        }
        return -1;
    }

    /** 像X这样的专家: X is the one who is named. */
    private int exampleEnd(int from, int end) {
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
                        ? heads.withoutSite(span.start(), end)
                        : end;
        String name = source.text().substring(span.start(), stop);
        Optional<String> affiliation =
                kind == Kind.DOCUMENT ? owner(span.start(), end) : Optional.empty();
        return new Mention(span, kind, name.strip(), glosses, Optional.empty(), affiliation);
    }

    /** 中国外交部的新闻稿: whose document it is. */
    private Optional<String> owner(int from, int end) {
        int of = titles.last('的', from, end);
        if (of <= from) {
            return Optional.empty();
        }
        int stop = of;
        for (String verb : List.of("发布", "公布", "披露", "发表", "提供", "出具", "撰写")) {
            if (flat.startsWith(verb, of - verb.length()) && of - verb.length() > from) {
                stop = of - verb.length();
            }
        }
        int time = lexicon.of(Category.TIME_WORD).longestBefore(flat, from + 1, stop);
        stop -= time;
        Kind kind = heads.byHead(from, stop);
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

    private @Nullable Mention withRole(TextSpan span, Title role, int end, List<String> glosses) {
        // 局长的万尼瓦尔·布什: foreign names may be set off.
        boolean off =
                role.end() + 1 < end
                        && flat.charAt(role.end()) == '的'
                        && names.isForeign(flat.substring(role.end() + 1, end).strip());
        int start = off ? role.end() + 1 : role.end();
        String folded = flat.substring(Math.min(start, end), end);
        String name = source.text().substring(start, end).strip();
        boolean named = !name.isEmpty();
        if (addresses.isHonorific(role)) {
            // 先生 and the like only follow a name: whatever comes after them is not one.
            return named ? null : addressed(span, role, end, glosses);
        }
        if (named && !names.isPerson(folded.strip()) && !isNameAfterRole(folded, name)) {
            return null;
        }
        Affiliation before = titles.affiliation(span.start(), role);
        Optional<String> title = Optional.of(slice(before.roleStart(), role.end()));
        if (named) {
            return new Mention(span, Kind.PERSON, name, glosses, title, before.name());
        }
        Mention addressed = addressed(span, role, end, glosses);
        if (addressed != null) {
            return addressed;
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

    /** 李明总理, 钱先生, 索尔银行行长甲先生: a name and the title by which it is addressed. */
    private @Nullable Mention addressed(TextSpan span, Title role, int end, List<String> glosses) {
        Optional<String> title =
                addresses.isHonorific(role)
                        ? Optional.empty()
                        : Optional.of(slice(role.start(), role.end()));
        String name = addresses.name(span.start(), role);
        if (name != null) {
            return new Mention(span, Kind.PERSON, name, glosses, title, Optional.empty());
        }
        if (addresses.isHonorific(role) && role.start() > span.start()) {
            Mention whole = read(span.start(), role.start());
            return whole.kind() == Kind.PERSON
                    ? new Mention(
                            span,
                            Kind.PERSON,
                            whole.name(),
                            whole.otherNames(),
                            whole.role(),
                            whole.affiliation())
                    : plain(span, Kind.ANONYMOUS, end, glosses);
        }
        return null;
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
        // 陈林月珠: a married woman may put her husband's family name before her own.
        boolean both =
                stripped.length() == 4
                        && lexicon.isSurname(stripped.charAt(0))
                        && lexicon.isSurname(stripped.charAt(1));
        int longest =
                stripped.isEmpty() || (lexicon.isSurname(stripped.charAt(0)) && !both) ? 3 : 4;
        return stripped.length() >= 2
                && stripped.length() <= longest
                && stripped.chars().allMatch(c -> FlatText.isHan((char) c))
                && !Names.hasFunctionWord(stripped)
                && !names.isWord(stripped)
                && !isDictionaryWord(stripped)
                && lexicon.of(Category.GROUP).longestBefore(stripped, 0, stripped.length()) == 0
                && lexicon.of(Category.DOCUMENT).longestBefore(stripped, 0, stripped.length()) == 0;
    }

    /** 国王意识到, 读者难免会: what the dictionary knows after a title as anything but a name. */
    private boolean isDictionaryWord(String folded) {
        if (lexicon.isSurname(folded.charAt(0))) {
            return false;
        }
        List<Words.Word> found = words.of(folded, 0, folded.length());
        boolean whole = found.size() == 1 && !found.get(0).is("nr") && !found.get(0).is("nz");
        return whole
                || found.stream().allMatch(word -> "vdcprtm".indexOf(word.tag().charAt(0)) >= 0);
    }

    private Kind unnamed(int from, Title role) {
        String before = flat.substring(from, role.start());
        String whole = flat.substring(from, role.end());
        if (heads.contains(before, Category.ANONYMOUS) || before.contains("一个")) {
            return heads.contains(before, Category.PLURAL) && !before.contains("不")
                    ? Kind.GROUP
                    : Kind.ANONYMOUS;
        }
        if (heads.contains(before, Category.PLURAL)) {
            return Kind.GROUP;
        }
        boolean bare = lexicon.of(Category.GROUP).longestBefore(flat, from, role.end()) > 0;
        // 李律师: one of the profession, by family name.
        boolean one = before.length() == 1 && lexicon.isSurname(before.charAt(0));
        boolean holder = one || whole.endsWith("发言人") || whole.endsWith("负责人");
        return bare && !holder ? Kind.GROUP : Kind.OFFICE;
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

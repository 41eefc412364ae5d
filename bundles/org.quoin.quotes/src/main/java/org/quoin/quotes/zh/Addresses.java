package org.quoin.quotes.zh;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.zh.TitleReader.Title;

/**
 * Names with the title by which their bearer is addressed: 李明总理, 钱先生, 赵教授. Before most titles
 * stands an organisation (索尼发言人); before these a name may stand, or a family name alone.
 */
final class Addresses {

    /** Words of respect: they say nothing of what somebody is. */
    private static final Set<String> HONORIFICS = Set.of("先生", "女士", "小姐", "太太");

    private static final Set<String> TITLES =
            Set.of(
                    "总统", "总理", "首相", "主席", "市长", "州长", "省长", "部长", "外长", "议员", "教授", "博士", "医生",
                    "老师", "将军", "大使", "大臣", "总书记", "秘书长", "局长", "校长", "法官", "书记", "主任", "警官", "律师",
                    "同学", "同志", "师傅", "导演", "院士", "院长", "处长", "科长", "队长", "教练", "研究员", "会长", "检察官",
                    "大法官", "副教授", "工程师", "主编", "爵士", "夫人", "爷爷", "奶奶", "阿姨", "大叔", "大妈", "参议员",
                    "众议员", "立委", "法师", "神父", "牧师", "主教", "上将", "中将", "少将", "经理", "总", "董事长");

    /** 钱氏, 钱师, 钱老, 钱公: never after a name in full. */
    private static final Set<String> AFTER_FAMILY = Set.of("氏", "师", "老", "公");

    /** 老王, 小李: before a family name. */
    private static final String FAMILIAR = "老小阿";

    private final Lexicon lexicon;
    private final Names names;
    private final FlatText source;
    private final String flat;

    Addresses(Lexicon lexicon, Names names, FlatText source) {
        this.lexicon = lexicon;
        this.names = names;
        this.source = source;
        flat = source.flat();
    }

    /** Whether the title is a word of respect. */
    boolean isHonorific(Title title) {
        return isHonorific(flat.substring(title.start(), title.end()));
    }

    /**
     * Whether a word in simplified characters is one of respect, which alone points at somebody.
     */
    static boolean isHonorific(String word) {
        return HONORIFICS.contains(word);
    }

    /**
     * The name before a title of address, after what describes its bearer; with a family name alone
     * the title is part of what somebody is called. None for other titles and without a name.
     */
    @Nullable String name(int from, Title title) {
        String word = flat.substring(title.start(), title.end());
        if (!TITLES.contains(word) && !HONORIFICS.contains(word)) {
            return null;
        }
        int start = flat.lastIndexOf('的', title.start() - 1) + 1;
        start = Math.max(from, start);
        // 商户王先生: what somebody is stands before the family name.
        int last = title.start() - 1;
        boolean described =
                last - start >= 2
                        && lexicon.isSurname(flat.charAt(last))
                        && (lexicon.of(Category.ROLE).longestBefore(flat, start, last) > 1
                                || lexicon.of(Category.GROUP).longestBefore(flat, start, last) > 1
                                || lexicon.of(Category.PLACE).longestBefore(flat, start, last) > 1);
        start = described ? last : start;
        String ahead = flat.substring(start, title.start()).strip();
        if (names.isPerson(ahead)) {
            return source.text().substring(start, title.start()).strip();
        }
        boolean named = isFamilyName(ahead) || (HONORIFICS.contains(word) && isWhoIsNamed(ahead));
        if (named
                && ahead.length() > 1
                && lexicon.isSurname(ahead.charAt(0))
                && !isFamilyName(ahead)) {
            // 李慎之先生: respect is paid to names, whatever characters they hold.
            return source.text().substring(start, title.start()).strip();
        }
        return named ? source.text().substring(start, title.end()).strip() : null;
    }

    private boolean isWhoIsNamed(String word) {
        boolean counted =
                lexicon.of(Category.ANONYMOUS).longest(word, 0, word.length()) > 0
                        || lexicon.of(Category.PLURAL).longest(word, 0, word.length()) > 0
                        || (!word.isEmpty() && "一两几这那该某各每位男".indexOf(word.charAt(0)) >= 0);
        return word.length() >= 2
                && word.length() <= 4
                && word.chars().allMatch(c -> FlatText.isHan((char) c))
                && !counted
                && !names.isWord(word);
    }

    private boolean isFamilyName(String word) {
        return (word.length() == 1 && lexicon.isSurname(word.charAt(0)))
                || (word.length() == 2
                        && (lexicon.of(Category.DOUBLE_SURNAME).contains(word)
                                || (FAMILIAR.indexOf(word.charAt(0)) >= 0
                                        && lexicon.isSurname(word.charAt(1)))));
    }

    /** The pronoun that takes up somebody so called: 他, 她, or 0 where the words do not tell. */
    static char gender(String name) {
        for (String ending : List.of("女士", "小姐", "太太", "夫人", "奶奶", "阿姨", "大妈", "姐", "妹", "嫂")) {
            if (name.endsWith(ending)) {
                return '她';
            }
        }
        for (String ending : List.of("先生", "爷爷", "大叔", "爵士", "哥", "叔", "伯")) {
            if (name.endsWith(ending)) {
                return '他';
            }
        }
        return 0;
    }

    /** The family name in a form of address such as 钱先生; none for anything else. */
    static @Nullable String familyName(String name, Lexicon lexicon) {
        String folded = lexicon.script().fold(name);
        for (int length : List.of(1, 2)) {
            if (folded.length() <= length) {
                return null;
            }
            String rest = folded.substring(length);
            boolean surname =
                    length == 1
                            ? lexicon.isSurname(folded.charAt(0))
                            : lexicon.of(Category.DOUBLE_SURNAME)
                                    .contains(folded.substring(0, length));
            if (surname
                    && (TITLES.contains(rest)
                            || HONORIFICS.contains(rest)
                            || AFTER_FAMILY.contains(rest))) {
                return folded.substring(0, length);
            }
        }
        return null;
    }
}

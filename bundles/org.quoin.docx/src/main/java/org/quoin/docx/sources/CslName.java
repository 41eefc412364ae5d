package org.quoin.docx.sources;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An author's name in CSL-JSON. Programs turn names round and shorten them by their parts, so a
 * name is parted only where a page's one string leaves no doubt which part is the family's; all
 * others stay whole, which no style can spoil.
 */
final class CslName {

    /** A word or an initial in Latin letters that begins with a capital and is not all capitals. */
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}(\\.|[\\p{IsLatin}'’-]*\\p{Ll}[\\p{IsLatin}'’-]*)");

    /** Where the family's name comes first, in Latin letters too. */
    private static final Set<String> FAMILY_FIRST = Set.of("zh", "ja", "ko", "vi", "hu");

    /**
     * Families whose bearers are called by them first in English too: Xi Jinping. Who is called the
     * western way round and bears one is left whole as well.
     */
    private static final Set<String> FAMILIES =
            words(
                    "bai bao bui cai cao chan chang chen cheng cho choi chu cui dai dang deng dinh do"
                            + " dong du duan fan fang feng fu gao gong gu guo han hao he ho hoang hong"
                            + " hou hu huang huynh jang jeong ji jia jiang jin jung kang kim kong kwon"
                            + " lai le lee lei li liang liao lim lin liu long lu luo luong ly ma mai mao"
                            + " meng ngo nguyen oh pan park peng pham phan qian qiao qin qiu ren seo"
                            + " shao shen shi shin son song su sun tan tang tao tian tran trinh truong"
                            + " vo vu wan wang wei wen wong wu xi xia xiang xiao xie xiong xu xue yan"
                            + " yang yao ye yi yin yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou");

    /** Of newsrooms and outlets, which sign as people do. */
    private static final Set<String> NEWSROOM =
            words(
                    "agency agencies associated board bureau business chronicle city contributor"
                            + " contributors correspondent correspondents courier daily department desk"
                            + " digital editor editorial editors express free gazette global group guest"
                            + " herald international journal local mail magazine media monitor national"
                            + " network news newspaper newsroom observer office online our post press"
                            + " publishing radio reporter reporters review reuters service services"
                            + " special staff standard star sun team telegraph television the times"
                            + " today tribune tv weekly wire world writer writers xinhua");

    private CslName() {}

    private static Set<String> words(String blankSeparated) {
        return Set.copyOf(List.of(blankSeparated.split(" +")));
    }

    /**
     * The object of a name.
     *
     * @param name as the article gives it
     * @param language of the article
     */
    static String of(String name, Locale language) {
        String[] words = name.split(" ", -1);
        if (words.length == 2
                && !FAMILY_FIRST.contains(language.getLanguage())
                && !FAMILIES.contains(words[0].toLowerCase(Locale.ROOT))
                && WORD.matcher(words[0]).matches()
                && WORD.matcher(words[1]).matches()
                && !words[1].endsWith(".")
                && !isNewsroom(words[0])
                && !isNewsroom(words[1])) {
            return "{"
                    + CslItem.field("family", words[1])
                    + ", "
                    + CslItem.field("given", words[0])
                    + "}";
        }
        return "{" + CslItem.field("literal", name) + "}";
    }

    private static boolean isNewsroom(String word) {
        return NEWSROOM.contains(word.toLowerCase(Locale.ROOT));
    }
}

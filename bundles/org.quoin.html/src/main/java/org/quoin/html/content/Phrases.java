package org.quoin.html.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quoin.api.article.ParagraphKind;

/**
 * What outlets write around articles in the words of each language: lines that lead on to other
 * articles, and the furniture of the page. Only whole lines count; in a sentence the same words are
 * the article's.
 */
final class Phrases {

    /** Headings after which the outlet's other articles follow. */
    private static final Pattern LEADS_ON =
            Pattern.compile(
                    "(?:related(?: (?:articles?|stories|posts?|content|news|links|topics|coverage|reading))?|more (?:from|in|on|stories|news|like|coverage)\\b.{0,40}|more \\p{Lu}\\w{2,30}|read (?:more|next|also)|(?:you (?:may|might) (?:also )?(?:like|be interested).{0,30})|recommended(?: (?:for you|stories|articles|reading|videos?))?|(?:most|also) (?:read|popular|viewed)|popular (?:now|stories|posts)|trending.{0,20}|latest (?:news|stories|articles|posts)|top stories|what to read next|up next|editors?['’]s? picks|further reading|don['’]t miss|see also|comments?|leave a (?:comment|reply)|about the authors?|share this.{0,30}|follow us.{0,30}"
                            + "|(?:lesen sie|lies|mehr) (?:auch|zum thema|dazu|aus|von|artikel|news).{0,40}|mehr zum thema.{0,30}|das könnte (?:sie|dich) auch interessieren.{0,10}|weitere (?:artikel|themen|nachrichten|meldungen).{0,30}|ähnliche (?:artikel|themen)|kommentare|verwandte (?:themen|artikel)|meistgelesen.{0,20}|empfohlene.{0,30}|zur startseite"
                            + "|(?:à|a) lire (?:aussi|également).{0,30}|sur le même (?:sujet|thème)|lire aussi.{0,30}|articles (?:liés|similaires|associés)|les plus lus|commentaires|nos derniers articles"
                            + "|(?:te puede|le puede|te podría|quizás te) interesar?.{0,20}|(?:lee|lea|leer|lea) también.{0,30}|noticias relacionadas|artículos relacionados|más (?:noticias|sobre|en|información|leídas?).{0,30}|ver más|comentarios|relacionad[oa]s"
                            + "|leia (?:também|mais).{0,30}|veja (?:também|mais).{0,30}|notícias relacionadas|mais lidas|leggi anche.{0,30}|potrebbe(?:ro)? interessarti.{0,20}|articoli correlati|lees ook.{0,30}|meer (?:over|nieuws|lezen).{0,30}|gerelateerde.{0,30}|läs (?:också|mer|även).{0,30}|les også.{0,30}|læs også.{0,30}|lue myös.{0,30}|czytaj (?:także|też|również|więcej).{0,30}|zobacz (?:także|też|również).{0,30}|čtěte také.{0,20}|mohlo by vás zajímat.{0,20}|související.{0,20}|baca juga.{0,20}|berita terkait|artikel terkait|simak juga.{0,20}|xem thêm.{0,20}|ilgili haberler|читайте также.{0,20}|читайте ещё.{0,20}|по теме|другие новости|материалы по теме"
                            + "|相关(?:新闻|阅读|文章|推荐|链接|报道|内容|资讯|专题)|相關(?:新聞|閱讀|文章|報導|報道|連結|推薦)|(?:推荐|延伸|更多|热门|猜你喜欢|为您推荐|精彩|编辑|热点)(?:阅读|新闻|推荐|文章|资讯|内容|视频)?|(?:推薦|延伸|更多|熱門|猜你喜歡|為您推薦|編輯)(?:閱讀|新聞|推薦|文章|精選)?|其他人也在看|看了這篇文章的人也看了.{0,6}|(?:网友|用户|热门|全部|最新|精彩)?(?:评论|留言|跟帖)(?:区)?|関連(?:記事|ニュース|リンク|キーワード).{0,6}|あわせて読みたい.{0,6}|おすすめ(?:記事)?|人気記事.{0,6}|アクセスランキング|관련(?:\\s?기사|\\s?뉴스)|많이 본 뉴스|مواضيع ذات صلة|اقرأ أيضا.{0,10}|أخبار ذات صلة)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Lines that are never an article's. */
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(?:advertisements?|ad(?: feedback)?|anzeige|werbung|publicité|publicidad(?:e)?|pubblicità|advertentie|annons|reklama|iklan|广告|廣告|広告|реклама|إعلان|scroll to continue.{0,20}|story continues below.{0,30}|article continues (?:below|after).{0,40}|just watched|must watch|replay|more videos.{0,5}|\\(\\d+ videos?\\)|hide caption|toggle caption|enlarge(?: this image)?|loading.{0,5}|share|tweet|email|print|save|copy link|listen(?: to (?:this )?article)?|listen now|sign up|subscribe(?: now)?|click here to (?:subscribe|sign up).{0,60}|image credits?:?|placeholder image.{0,5}|getty images|an error (?:has )?occurred.{0,40}|something went wrong.{0,60}|javascript is (?:disabled|required).{0,60}|please enable javascript.{0,60}|【?(?:纠错|責任編輯|打印|字号|收起|展开全文|返回搜狐.{0,10}|点击查看更多.{0,10}|举报|不喜欢)】?|empfohlener redaktioneller inhalt|ein klick für den datenschutz|externen inhalt.{0,30})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a notice has in it; hardly any line has. */
    private static final List<String> NOTICES =
            List.of(
                    "all rights reserved",
                    "alle rechte vorbehalten",
                    "tous droits réservés",
                    "todos los derechos reservados",
                    "版权所有",
                    "版權所有",
                    "icp备",
                    "icp備",
                    "举报电话",
                    "不良信息举报",
                    "仅提供信息存储",
                    "未经");

    private static final Pattern NOTICE_LINE =
            Pattern.compile(
                    ".{0,30}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|版权所有|版權所有).{0,60}"
                            + "|.{0,200}(?:ICP备|ICP備|举报电话|不良信息举报|仅提供信息存储|未经.{2,12}授权).{0,200}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The lead-in of a line that refers to another article and consists of its title. */
    private static final Pattern REFERS =
            Pattern.compile(
                    "(?:read (?:more|also|next)|related|see also|more|watch|also read|lesen sie auch|mehr dazu|lire aussi|à lire(?: aussi)?|lee también|leia (?:também|mais)|leggi anche|lees ook|läs också|les også|czytaj (?:także|też|więcej)|zobacz (?:także|wideo)|baca juga|simak juga|xem thêm|читайте также|延伸阅读|延伸閱讀|相关阅读|相關閱讀|更多新闻|関連記事)\\s*[:：|>»→▶-].*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Marks that lines are set off by. */
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}(【]+");

    private static final String AFTER = " \t\n\u000b\f\r:：>»→…|";

    private Phrases() {}

    /** Whether other articles follow. */
    static boolean leadsOn(Block block) {
        String line = block.lines().get(0).text();
        return block.lines().size() <= 2
                && leadsOn(line)
                && block.kind() != ParagraphKind.LIST_ITEM;
    }

    /** Whether the line announces other articles. */
    static boolean leadsOn(String line) {
        return line.length() <= 60 && LEADS_ON.matcher(strip(line)).matches();
    }

    /** Whether the block is a part of the page's furniture, or refers to another article. */
    static boolean isFurniture(Block block) {
        if (block.lines().size() > 1) {
            return false;
        }
        String line = strip(block.lines().get(0).text());
        return (line.length() <= 300 && (FURNITURE.matcher(line).matches() || isNotice(line)))
                || (block.linkDensity() > 0.4 && REFERS.matcher(line).matches())
                || leadsOn(block);
    }

    private static boolean isNotice(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return NOTICES.stream().anyMatch(small::contains) && NOTICE_LINE.matcher(line).matches();
    }

    private static String strip(String line) {
        int end = line.length();
        while (end > 0 && AFTER.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return BEFORE.matcher(line.substring(0, end)).replaceFirst("");
    }
}

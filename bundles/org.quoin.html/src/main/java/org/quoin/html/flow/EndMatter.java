package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;
import org.quoin.api.article.ParagraphKind;

/**
 * What outlets and the programs that make their feeds put under an article: its tags, a copyright
 * line, where it first appeared, how to follow them. Such lines stand together at the end, among
 * credits and rules of dashes, and nothing of the article comes after them; the same words within
 * the article are the article's.
 *
 * @param pieces the flow without those lines
 * @param tags under which the outlet filed the article
 * @param copyright the outlet's line about its rights
 */
public record EndMatter(List<Piece> pieces, List<String> tags, Optional<String> copyright) {

    private static final Pattern TAGS =
            Pattern.compile(
                    "(?iu)(?:post |article )?(?:tags?|tagged(?: with| as)?|keywords|filed under|schlagw[oö]rter|schlagworte|themen|mots[- ]clés|étiquettes|etiquetas|标签|標籤|标籤|关键词|關鍵[詞字]|話題|タグ)\\s*[:：]\\s*(.*)|(#[^#\\s]{1,40}(?:\\s+#[^#\\s]{1,40})+)");

    /** Written by the programs that make feeds, in the words of their translations. */
    private static final Pattern FEED =
            Pattern.compile(
                    "(?iu)feed enhanced by .*|.{0,200}\\bappeared first on .*|.{0,200}\\bwas originally published (?:in|on|at) .*|continue reading on .*|(?:continue reading|read more|weiterlesen|lire la suite|leer más|阅读全文|閱讀全文|查看原文|阅读原文|閱讀原文)\\W*|der beitrag .* erschien zuerst auf .*|l[’']article .* est apparu en premier sur .*|la entrada .* (?:se publicó primero en|aparece primero en) .*|o post .* apareceu primeiro em .*|.*\\|\\s*permalink\\s*\\|.*|.*\\bdel\\.?icio\\.us\\b.*");

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?iu)(?:[©ⓒ]|\\(c\\)\\s|copyright\\b).{2,200}|.{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|版权所有|版權所有|無断転載).{0,80}");

    /** An invitation: a verb of joining, and not far behind it what is to be joined. */
    private static final Pattern FOLLOW =
            Pattern.compile(
                    "(?iu).{0,24}(?:关注|關注|关註|關註|搜索|搜尋|搜一搜|扫码|掃碼|扫描|掃描|长按|長按|订阅|訂閱|追蹤|追踪)[^，。；]{0,40}(?:公众号|公眾號|微信|微博|二维码|二維碼|facebook|instagram|telegram|twitter|youtube|patreon|频道|頻道|电子报|電子報|專頁|专页|菜单栏|選單欄).{0,60}"
                            + "|.{0,24}(?:欢迎|歡迎|点击|點擊|下方|下面).{0,20}(?:评论|評論|留言|拍手|打赏|打賞).{0,60}"
                            + "|微信搜索.{0,80}|(?:follow|find|like|join) us (?:on|at) .{2,80}|(?:subscribe to|sign up for|join) (?:our|the) .{2,80}|support (?:our work|us) .{2,80}|folgen sie uns .{2,80}|suivez-nous .{2,80}|síguenos .{2,80}");

    /** The outlet's own places, one a line. */
    private static final Pattern PROFILE =
            Pattern.compile(
                    "(?iu)[^:：]{0,20}[:：]\\s*https?://(?:[\\w-]+\\.)*(?:facebook|twitter|x|instagram|youtube|t|telegram|mewe|lbry|tiktok|weibo|linkedin|threads|mastodon|patreon|odysee|liker)\\.(?:com|me|tv|net|land|social)/\\S*");

    private static final Pattern PERMISSION =
            Pattern.compile(
                    ".{0,20}(?:未经|未經).{0,12}(?:同意|授权|授權|许可|許可|允许|允許).{0,12}(?:请勿|請勿|不得|严禁|嚴禁|禁止|谢绝|謝絕|勿).{0,30}|(?:转载|轉載)(?:请|請|须|須|需).{2,40}");

    /** The account under which the outlet is found. */
    private static final Pattern ACCOUNT =
            Pattern.compile(".{0,20}[（(]\\s*(?:.{0,10}\\bID|微信号?|公众号|公眾號)\\s*[:：].{2,30}[）)]");

    /** The label of an address says it only with the address: events have addresses too. */
    private static final Pattern SOURCE_LINK =
            Pattern.compile(
                    "(?:本文|原文|文章)(?:原文)?(?:链接|連結|鏈接|鏈結|地址|网址|網址)\\s*[:：].{0,300}|(?:链接|連結|鏈接|鏈結|地址|网址|網址)\\s*[:：]\\s*https?://\\S+|[·•]?\\s*(?:原文|本文|文章)\\s*(?:见于|見於|刊于|刊於|首发于|首發於|原载于?|原載於?|转载自|轉載自).{1,60}|(?:合作|商务|商務)?(?:联系|聯繫|联络|聯絡|邮箱|郵箱|网页|網頁|网站|網站|contact|e-?mail)\\s*[:：]\\s*\\S*(?:@|https?://)\\S+|(?iu:original(?:ly)? (?:link|article|source)|source url|permalink)\\s*:.{0,300}");

    private static final Pattern RULE = Pattern.compile("[^\\p{L}\\p{N}]{1,60}");

    /** Further up a line is hardly under the article any more. */
    private static final int MOST_LINES = 14;

    private static final int LONGEST = 260;

    private static final double WHOLLY = 0.9;

    private static final double PARTLY = 0.3;

    private static final int LONGEST_TITLE = 100;

    /** Copies the lists. */
    public EndMatter {
        pieces = List.copyOf(pieces);
        tags = List.copyOf(tags);
    }

    /** Parts a flow from its end matter. A flow that is nothing else stays as it is. */
    public static EndMatter of(List<Piece> flow) {
        List<Piece> kept = new ArrayList<>(flow);
        Set<String> tags = new LinkedHashSet<>();
        Optional<String> copyright = Optional.empty();
        int looked = 0;
        for (int i = kept.size() - 1; i >= 0 && looked < MOST_LINES; i--) {
            if (!(kept.get(i) instanceof Piece.Text text)) {
                continue;
            }
            looked++;
            String line = text.text();
            boolean isCaption = i > 0 && kept.get(i - 1) instanceof Piece.Picture;
            List<Credit> credits = CreditLines.in(line);
            if (isEndMatter(line, isCaption)) {
                Matcher named = TAGS.matcher(line);
                if (named.matches()) {
                    tags.addAll(tags(named.group(named.group(1) == null ? 2 : 1)));
                } else if (COPYRIGHT.matcher(line).matches()) {
                    copyright = Optional.of(line);
                }
                kept.remove(i);
            } else if (credits.isEmpty()) {
                break;
            }
        }
        relate(kept);
        boolean any = kept.stream().anyMatch(each -> each instanceof Piece.Text);
        return any
                ? new EndMatter(kept, List.copyOf(tags), copyright)
                : new EndMatter(flow, List.of(), Optional.empty());
    }

    /**
     * Lines at the very end that are links to articles and nothing else become related links; not
     * where a line with a colon says what they are, or where they go on a list of sources.
     */
    private static void relate(List<Piece> kept) {
        int from = kept.size();
        List<Link> links = new ArrayList<>();
        while (from > 0 && (!(kept.get(from - 1) instanceof Piece.Text text) || isLink(text))) {
            from--;
        }
        boolean announced =
                from == 0
                        || (kept.get(from - 1) instanceof Piece.Text before
                                && (before.text().endsWith(":")
                                        || before.text().endsWith("：")
                                        || before.linkDensity() > PARTLY));
        for (int i = kept.size() - 1; i >= from && !announced; i--) {
            if (kept.get(i) instanceof Piece.Text text) {
                for (Piece.Anchor anchor : text.anchors()) {
                    links.add(new Link(anchor.url(), anchor.text(), LinkKind.RELATED));
                }
                kept.set(i, new Piece.Links(links, text.source()));
                links = new ArrayList<>();
            }
        }
    }

    private static boolean isLink(Piece.Text text) {
        return text.kind() == ParagraphKind.PARAGRAPH
                && text.linkDensity() > WHOLLY
                && text.text().length() <= LONGEST_TITLE
                && text.text().indexOf("://") < 0;
    }

    /**
     * An imprint with what these lines say.
     *
     * @param known what else says of the article; its tags go before these, its copyright after,
     *     for a line under the article is the article's, one elsewhere that of the site
     */
    public Imprint imprint(Imprint known) {
        return new Imprint(
                known.modified(),
                known.section(),
                known.tags().isEmpty() ? tags : known.tags(),
                copyright.or(known::copyright));
    }

    private static boolean isEndMatter(String line, boolean isCaption) {
        if (line.length() > LONGEST) {
            return false;
        }
        return TAGS.matcher(line).matches()
                || FEED.matcher(line).matches()
                || FOLLOW.matcher(line).matches()
                || PROFILE.matcher(line).matches()
                || PERMISSION.matcher(line).matches()
                || ACCOUNT.matcher(line).matches()
                || SOURCE_LINK.matcher(line).matches()
                || RULE.matcher(line).matches()
                || (!isCaption && COPYRIGHT.matcher(line).matches());
    }

    private static List<String> tags(String list) {
        return Pattern.compile("\\s*[,，、;；|]\\s*|\\s+#|^#")
                .splitAsStream(list)
                .map(Line::trim)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}

package org.quoin.html.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.api.article.LinkKind;

/** What stands under an article, in an article, and boxes that present another one. */
class EndMatterTest {

    private static final String STORY =
            "<p>The ferry sailed at nine, and everybody was on board.</p>";

    private static EndMatter of(String html) {
        return EndMatter.of(
                new FlowReader(Cards::isOne, Cards::instead)
                        .read(Jsoup.parseBodyFragment(html).body()));
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream()
                .filter(each -> each instanceof Piece.Text)
                .map(each -> ((Piece.Text) each).text())
                .toList();
    }

    private static final String SAID = "The ferry sailed at nine, and everybody was on board.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feed enhanced by Better Feeds from Somebody",
                "The post The ferry is back appeared first on Harbour Gazette.",
                "The ferry is back was originally published in Harbour Gazette on Medium, where people"
                        + " are continuing the conversation.",
                "Continue reading on Medium »",
                "Der Beitrag Die Fähre ist zurück erschien zuerst auf Hafenblatt.",
                "© pier for Harbour Gazette, 2021. | Permalink | No comment | Add to del.icio.us",
                "© 2021 Harbour Gazette. All rights reserved.",
                "微信搜索“渡口书评”（Dukoushuping）：读书，看海。",
                "欢迎您在文章下方评论，与渡口团队交流讨论",
                "欲了解渡口、阅读更多文章，请关注本公众号",
                "文中图片未经同意，请勿用作其他用途",
                "渡口 (ID：dukou_river)",
                "链接：https://gazette.example/a",
                "———",
                "Follow us on Twitter and Facebook for more.",
                "转载请注明出处",
                "Tags:",
                "#ferry #fog #quay",
                "MeWe: https://mewe.com/i/harbour",
                "·原文見於渡口",
                "合作聯繫：desk@dukou.example"
            })
    void isTakenFromTheEndAndLeftElsewhere(String line) {
        assertEquals(List.of(SAID), texts(of(STORY + "<p>" + line + "</p>").pieces()));
        assertEquals(3, texts(of(STORY + "<p>" + line + "</p>" + STORY).pieces()).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Follow us,” the captain said, “and you will see the harbour before the others do.”",
                "他说，欢迎大家来看。",
                "地址：河口区灯塔街3号码头",
                "石青，作家，关注青年文化与海港，写过许多评论，个人公众号“灯塔”。",
                "The copyright of the song is what the two of them have fought over ever since.",
                "Tags were hung on every crate that the ferry carried."
            })
    void whatTheArticleSaysStays(String line) {
        assertEquals(2, texts(of(STORY + "<p>" + line + "</p>").pieces()).size());
    }

    @Test
    void tagsAndTheCopyrightLineAreTold() {
        EndMatter end =
                of(
                        STORY
                                + "<p>© 2021 Harbour Gazette</p><p>Post tags: ferry, fog,  quay</p>"
                                + "<p>Feed enhanced by Better Feeds</p>");
        assertEquals(List.of(SAID), texts(end.pieces()));
        assertEquals(List.of("ferry", "fog", "quay"), end.tags());
        assertEquals(Optional.of("© 2021 Harbour Gazette"), end.copyright());
    }

    @Test
    void creditsAmongThemStayForWhoeverReadsCredits() {
        assertEquals(
                List.of(SAID, "matters编辑 | 石青", "图 | 江岸"),
                texts(
                        of(STORY
                                        + "<p>matters编辑 | 石青</p><p>图 | 江岸</p>"
                                        + "<p>渡口 (ID：dukou_river)</p><p>文中图片未经同意，请勿用作其他用途</p>")
                                .pieces()));
    }

    @Test
    void theSourceOfThePictureAtTheEndIsNoLineOfTheOutlets() {
        assertEquals(
                2,
                texts(of(STORY + "<img src=https://a.example/p.jpg><p>© Mo Tarn</p>").pieces())
                        .size());
    }

    @Test
    void linksAtTheVeryEndAreRelatedUnlessALineSaysWhatTheyAre() {
        String links = "<p><a href=https://a.example/m>The other boat</a></p>".repeat(2);
        List<Piece> pieces = of(STORY + links).pieces();
        assertEquals(List.of(SAID), texts(pieces));
        assertEquals(
                List.of(LinkKind.RELATED, LinkKind.RELATED),
                FlowReader.links(pieces).stream().map(each -> each.kind()).toList());
        assertEquals(4, texts(of(STORY + "<p>Sources:</p>" + links).pieces()).size());
        assertEquals(2, texts(of(links).pieces()).size());
    }

    @Test
    void whatIsNothingElseStays() {
        assertEquals(
                List.of("© 2021 Harbour Gazette"),
                texts(of("<p>© 2021 Harbour Gazette</p>").pieces()));
    }

    @Test
    void aBoxThatPresentsAnotherArticleIsRelated() {
        List<Piece> pieces =
                of(STORY
                                + "<div class=node><h3><a href=https://a.example/c>Culture</a></h3>"
                                + "<span>02.10.14</span><img src=https://a.example/p.jpg>"
                                + "<h2><a href=https://a.example/m>Will the music stop?</a></h2>"
                                + "<p>Lia Brook</p></div>"
                                + STORY.replace("ferry", "boat"))
                        .pieces();
        assertEquals(2, texts(pieces).size());
        assertEquals(
                List.of("Culture", "Will the music stop?"),
                FlowReader.links(pieces).stream()
                        .filter(each -> each.kind() == LinkKind.RELATED)
                        .map(each -> each.text())
                        .toList());
    }

    @Test
    void aLinkedNameAboveWhatSomebodySaysIsAHeading() {
        assertEquals(
                List.of("Mo Tarn", SAID),
                texts(
                        of("<div><div><img src=https://a.example/p.jpg>"
                                        + "<h3><a href=https://a.example/mo>Mo Tarn</a></h3></div>"
                                        + STORY
                                        + "</div>")
                                .pieces()));
    }

    @Test
    void anEmbeddedArticleIsRelatedAndALinkedQuotationIsText() {
        String quotation =
                "<blockquote><p><a href=https://a.example/m>You are right</a></p></blockquote>";
        assertEquals(List.of(SAID, "You are right"), texts(of(STORY + quotation).pieces()));
        List<Piece> pieces =
                of(STORY
                                + "<blockquote class=wp-embedded-content><p><a href=https://a.example/m>The other boat</a></p></blockquote>")
                        .pieces();
        assertEquals(List.of(SAID), texts(pieces));
        assertEquals(LinkKind.RELATED, FlowReader.links(pieces).get(0).kind());
    }

    @Test
    void aListThatASentenceAnnouncesIsText() {
        String list = "<ul><li><a href=https://a.example/m>The other boat</a></li></ul>";
        assertEquals(
                List.of("Two papers have written about this at length:", "The other boat"),
                texts(of("<p>Two papers have written about this at length:</p>" + list).pieces()));
        assertEquals(List.of(SAID), texts(of(STORY + "<p>Related:</p>" + list).pieces()));
    }
}

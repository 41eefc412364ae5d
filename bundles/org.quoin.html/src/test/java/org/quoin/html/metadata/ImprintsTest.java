package org.quoin.html.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Imprint;
import org.quoin.api.article.PublicationTime;
import org.quoin.html.tree.PageElements;

/** How outlets say that they filed and marked an article. */
class ImprintsTest {

    private static Imprint of(String page) {
        return PageMetadata.of(new PageElements(Jsoup.parse(page))).imprint();
    }

    @Test
    void theArticlesOwnDataSayMost() {
        Imprint imprint =
                of(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                                + "\"headline\":\"The ferry is back\","
                                + "\"datePublished\":\"2024-03-05T08:00:00+08:00\","
                                + "\"dateModified\":\"2024-03-05T10:30:00+08:00\","
                                + "\"articleSection\":[\"Harbour\",\"News\"],"
                                + "\"keywords\":[\"ferry\",\"fog, quay\",\"Ferry\",\"type:article\"],"
                                + "\"copyrightNotice\":\"© 2024 Harbour Gazette\"}</script>");
        assertEquals(
                Optional.of("2024-03-05T10:30:00+08:00"),
                imprint.modified().map(PublicationTime::iso));
        assertEquals(Optional.of("Harbour"), imprint.section());
        assertEquals(List.of("ferry", "fog", "quay"), imprint.tags());
        assertEquals(Optional.of("© 2024 Harbour Gazette"), imprint.copyright());
    }

    @Test
    void elseTheTagsOfThePage() {
        Imprint imprint =
                of(
                        "<meta property='article:published_time' content='2024-03-05'>"
                                + "<meta property='article:modified_time' content='2024-03-06'>"
                                + "<meta property='article:section' content='港口'>"
                                + "<meta property='article:tag' content='渡轮'>"
                                + "<meta property='article:tag' content='大雾'>"
                                + "<meta name=keywords content='everything, the, site, writes'>"
                                + "<h1>渡轮回来了</h1><footer><p>About us</p>"
                                + "<p>Copyright © 2024 渡口网 版权所有</p></footer>");
        assertEquals(Optional.of("2024-03-06"), imprint.modified().map(PublicationTime::iso));
        assertEquals(Optional.of("港口"), imprint.section());
        assertEquals(List.of("渡轮", "大雾"), imprint.tags());
        assertEquals(Optional.of("Copyright © 2024 渡口网 版权所有"), imprint.copyright());
    }

    @Test
    void aChangeBeforeOrAtThePublicationIsNone() {
        for (String changed : List.of("2024-03-05T00:00:00Z", "2024-03-05T08:00:00+08:00")) {
            assertEquals(
                    Optional.empty(),
                    of("<meta property='article:published_time' content='2024-03-05T08:00:00+08:00'>"
                                    + "<meta property='article:modified_time' content='"
                                    + changed
                                    + "'>")
                            .modified());
        }
    }

    @Test
    void whatSaysNothingIsNothing() {
        assertEquals(Imprint.NONE, of("<h1>The ferry is back</h1><p>It sails at nine.</p>"));
    }
}

package org.quoin.html.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.html.tree.PageElements;

/** Who an article is by, on pages that say it in several places. */
class BylinesTest {

    private static final String DATA =
            "<meta property=og:site_name content='Harbour Gazette'>"
                    + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                    + "\"headline\":\"The ferry is back\",\"author\":%s}</script>";

    private static List<String> authors(String data, String body) {
        return PageMetadata.of(
                        new PageElements(
                                Jsoup.parse(
                                        (data.isEmpty() ? "" : DATA.formatted(data))
                                                + "<h1>The ferry is back</h1>"
                                                + body)))
                .authors();
    }

    @Test
    void anAgencyListedBesideAPersonIsAnAuthorToo() {
        assertEquals(
                List.of("Dana Orrick", "Northern Press Agency"),
                authors(
                        "[{\"@type\":\"Person\",\"name\":\"Dana Orrick\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"Northern Press Agency\"}]",
                        ""));
    }

    @Test
    void theOutletBesideAPersonIsOnlyTheEmployer() {
        assertEquals(
                List.of("Dana Orrick"),
                authors(
                        "[{\"@type\":\"Person\",\"name\":\"Dana Orrick\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"The Harbour Gazette\"}]",
                        ""));
    }

    @Test
    void whatIsCutOffIsNoAgency() {
        assertEquals(
                List.of("Dana Orrick"),
                authors("[{\"name\":\"Dana Orrick\"},{\"name\":\", The Daily Sail\"}]", ""));
    }

    @Test
    void anAgencyInTheAuthorsPlaceGoesBeforeNamesOfOtherArticles() {
        assertEquals(
                List.of("npa"),
                authors(
                        "",
                        "<div itemprop=author class=signed> npa </div><p>It sails again.</p>"
                                + "<div class=teaser-list><div class=author>By Mo Tarn</div></div>"
                                + "<div class=author>By Lia Brook</div>"));
    }

    @Test
    void severalAgenciesAreAllNamed() {
        assertEquals(
                List.of("Northern Press Agency", "Coast Desk"),
                authors("[{\"name\":\"Northern Press Agency\"},{\"name\":\"Coast Desk\"}]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By <b>Dana Orrick</b></p>",
                "<div>By: <strong>DANA ORRICK</strong></div>",
                "<p><b>By Dana Orrick</b></p>",
                "<p>Von <b>Dana Orrick</b>, </p>",
            })
    void namesInBoldBehindTheWordForByAreTheAuthors(String line) {
        assertEquals(List.of("Dana Orrick"), authors("", line + "<p>It sails again.</p>"));
    }

    @Test
    void twoNamesInBoldAreTwoPeople() {
        assertEquals(
                List.of("Dana Orrick", "Mo Tarn"),
                authors("", "<p>By <b>Dana Orrick</b> and <b>Mo Tarn</b></p>"));
    }

    @Test
    void aGapPartsChineseNames() {
        assertEquals(List.of("林海生", "周远"), authors("", "<p><strong>记者 林海生 周远</strong></p>"));
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        assertEquals(
                List.of(),
                authors(
                        "",
                        "<p>By <b>Grey Harbour</b> the ferry was late.</p><p>By <b>noon</b></p>"));
    }

    @Test
    void aLinkToASectionAboutPeopleNamesNobody() {
        assertEquals(
                List.of(),
                authors(
                        "",
                        "<p>It sails again.</p><ul><li>"
                                + "<a class=seo-footer__link href='https://gazette.example/people/'>"
                                + "Famous People</a></li></ul>"));
    }
}

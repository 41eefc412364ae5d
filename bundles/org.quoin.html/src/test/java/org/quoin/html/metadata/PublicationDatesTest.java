package org.quoin.html.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.PublicationTime;
import org.quoin.html.tree.PageElements;

class PublicationDatesTest {

    @Test
    void aPrintedTimeOfTheStatedDayIsMoreExact() {
        assertEquals(
                "2025-10-17T08:42:00",
                published(
                        "<meta name=publishdate content=2025-10-17>",
                        "<h1>标题</h1><div class=info>2025年10月17日 08:42&nbsp; 来源：东澜日报</div>"));
    }

    @Test
    void aTimeOfAnotherDayIsNotThatOfPublication() {
        assertEquals(
                "2025-10-17",
                published(
                        "<meta name=publishdate content=2025-10-17>",
                        "<h1>标题</h1><div class=info>2025年10月19日 09:00</div>"));
    }

    private static String published(String head, String body) {
        return PageMetadata.of(
                        new PageElements(
                                Jsoup.parse(
                                        "<html><head>"
                                                + head
                                                + "</head><body>"
                                                + body
                                                + "</body></html>")))
                .published()
                .map(PublicationTime::iso)
                .orElse("");
    }
}

package org.quoin.api.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article may carry as an address, whoever made the article. */
class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\nscript:alert(1)",
                "vbscript:x",
                "file:///etc/passwd",
                "FILE://host/share",
                "data:text/html,<script>alert(1)</script>",
                "data:image/svg+xml;base64,PHN2Zz4=",
                "blob:https://a.example/1",
                "ms-word:ofe|u|https://a.example/x.doc",
                "C:\\Users\\me\\secret.png",
                "\\\\host\\share\\p.png",
                "https://",
                "http:///etc"
            })
    void leadsNowhere(String address) {
        assertFalse(WebAddress.isPage(address));
        assertFalse(WebAddress.isLink(address));
        Article article = article(address);
        assertEquals(Optional.empty(), article.url());
        assertEquals(Optional.empty(), article.canonicalUrl());
        assertEquals(List.of(), article.links());
        assertEquals(List.of(), article.images());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/b?c=d#e", "HTTP://a.example"})
    void leadsToTheWeb(String address) {
        Article article = article(address);
        assertEquals(Optional.of(address), article.url());
        assertEquals(Optional.of(address), article.canonicalUrl());
        assertEquals(1, article.links().size());
        assertEquals(1, article.images().size());
    }

    @Test
    void mailIsALinkAndNoPage() {
        assertTrue(WebAddress.isLink("mailto:desk@a.example"));
        assertFalse(WebAddress.isPage("mailto:desk@a.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,AAAA",
                "cid:part1@a.example",
                "page_files/p.jpg",
                "/pictures/p.jpg?at=12:30"
            })
    void picturesMayAlsoComeWithThePage(String address) {
        assertTrue(WebAddress.isPicture(address));
        assertFalse(WebAddress.isLink(address));
    }

    private static Article article(String address) {
        return new Article(
                "a",
                new Provenance("a.html", "0", "x"),
                "T",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(address),
                Optional.of(address),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                "Words.",
                List.of(),
                List.of(
                        new Image(
                                address,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                Optional.empty())),
                List.of(new Link(address, "there", LinkKind.EMBED)));
    }
}

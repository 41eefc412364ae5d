package org.quoin.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.Link;
import org.quoin.api.plugin.ImportException;

/** Nothing that a page writes where an address belongs reaches the user's files or runs. */
class DefusedTest {

    private static final String TEXT =
            "<p>The harbour office opened the new ferry line on Monday, and the first boat left"
                    + " before the fog had lifted from the quay.</p>";

    /** Every way to set a link, a picture or an embedded thing that leads elsewhere. */
    private static final String TRAPS =
            "<p>Read <a href='javascript:alert(1)'>this</a>, <a href=' JAVA\nSCRIPT:alert(1)'>that</a>,"
                    + " <a href='file:///etc/passwd'>those</a>, <a href='data:text/html,x'>these</a>"
                    + " and <a href='vbscript:x'>more of the harbour's papers</a>, all of them.</p>"
                    + "<img src='file:///home/me/p.jpg' width=400><img src='javascript:x' width=400>"
                    + "<img src='C:\\Users\\me\\p.jpg' width=400><img src='\\\\host\\share\\p.jpg' width=400>"
                    + "<img src='data:text/html;base64,AAAA' width=400>"
                    + "<img data-src='file:///home/me/q.jpg' src='file:///home/me/r.jpg' width=400>"
                    + "<img srcset='file:///home/me/s.jpg 800w' width=400>"
                    + "<picture><source srcset='file:///home/me/t.jpg 2x'><img src=x:y width=400></picture>"
                    + "<img src='https://images.weserv.nl/?url=file:///home/me/u.jpg' width=400>"
                    + "<iframe src='javascript:alert(1)'></iframe><iframe src='file:///etc/passwd'></iframe>"
                    + "<video src='data:video/mp4;base64,AAAA'></video>"
                    + "<embed src='file:///home/me/v.swf'>"
                    + "<ul><li><a href='javascript:void(0)'>Other boats</a></li>"
                    + "<li><a href='file:///etc/hosts'>Other quays</a></li></ul>";

    @Test
    void aPage() throws IOException, ImportException {
        holdsNothing(
                "<!-- saved from url=(0020)file:///C:/p.html --><html><head><title>The ferry</title>"
                        + "<base href='file:///home/me/'>"
                        + "<link rel=canonical href='javascript:alert(1)'>"
                        + "<link rel=canonical href='mailto:desk@gazette.example'>"
                        + "<meta property='og:url' content='file:///etc/passwd'>"
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"url\":\"file:///etc/passwd\"}</script></head>"
                        + "<body><article><h1>The ferry</h1>"
                        + (TEXT + TRAPS + TEXT.replace("Monday", "Tuesday")).repeat(1)
                        + "</article></body></html>");
    }

    @Test
    void aFragment() throws IOException, ImportException {
        holdsNothing(TEXT + TRAPS);
    }

    @Test
    void anArticleOfAFeedReader() throws IOException, ImportException {
        for (String address : List.of("javascript:alert(1)", "file:///etc/passwd", "data:,x")) {
            holdsNothing("[The ferry](" + address + ")\n------\n\n" + TEXT + TRAPS);
        }
    }

    @Test
    void aSavedPictureIsFoundBesideThePageAndNowhereElse() throws IOException, ImportException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6};
        Article article =
                Importing.one(
                        new MemoryInput(
                                "p.html",
                                (TEXT
                                                + "<img src='p_files/a.png' width=400>"
                                                + "<img src='file:///home/me/a.png' width=400>")
                                        .getBytes(StandardCharsets.UTF_8),
                                Map.of("p_files/a.png", png, "file:///home/me/a.png", png)));
        assertEquals(List.of("p_files/a.png"), article.images().stream().map(Image::url).toList());
    }

    private static void holdsNothing(String html) throws IOException, ImportException {
        Article article =
                Importing.one(new MemoryInput("p.html", html.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), article.links().stream().map(Link::url).toList());
        assertEquals(
                List.of(),
                article.images().stream()
                        .map(Image::url)
                        .filter(url -> !url.startsWith("https://"))
                        .toList());
        assertEquals(Optional.empty(), article.url());
        assertEquals(Optional.empty(), article.canonicalUrl());
    }
}

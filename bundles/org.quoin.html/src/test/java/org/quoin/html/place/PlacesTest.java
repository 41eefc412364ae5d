package org.quoin.html.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.api.article.Article;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.text.ByteSpan;
import org.quoin.html.Importing;
import org.quoin.html.MemoryInput;

/** Paragraphs are found in the bytes that they were read from, in any encoding and any form. */
class PlacesTest {

    private static final String PAGE =
            "<!doctype html><html lang=zh><head><meta charset=%s><title>渡轮回来了</title>"
                    + "<script>var lead = '大雾散了以后，渡轮在周一早上九点准时离开了码头。';</script></head>"
                    + "<body><nav><a href=/>首页</a></nav><article><h1>渡轮回来了</h1>"
                    + "<p>大雾散了以后，渡轮在周一早上<b>九点</b>准时离开了码头。</p>"
                    + "<h2>“桥还没有&nbsp;修好”</h2>"
                    + "<p title='a > b'>港口办公室说，<a href='/b'>新桥</a>要到明年才能通车，&#22823;家还得坐船。</p>"
                    + "<ul><li>早班九点</li><li>晚班六点</li></ul></article></body></html>";

    private static List<String> sources(byte[] bytes, Charset charset)
            throws IOException, ImportException {
        MemoryInput input = new MemoryInput("a.html", bytes);
        Article article = Importing.one(input);
        List<String> sources = new ArrayList<>();
        for (Optional<ByteSpan> each : Importing.surest(input).places(input, article)) {
            ByteSpan span = each.orElseThrow();
            sources.add(new String(bytes, span.start(), span.end() - span.start(), charset));
        }
        assertEquals(article.paragraphs().size(), sources.size());
        return sources;
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "gb18030", "utf-16le", "utf-16be"})
    void inAnyEncoding(String name) throws IOException, ImportException {
        Charset charset = Charset.forName(name);
        String page = PAGE.formatted(name);
        String marked = name.startsWith("utf-16") ? "\uFEFF" + page : page;
        assertEquals(
                List.of(
                        "大雾散了以后，渡轮在周一早上<b>九点</b>准时离开了码头。",
                        "“桥还没有&nbsp;修好”",
                        "港口办公室说，<a href='/b'>新桥</a>要到明年才能通车，&#22823;家还得坐船。",
                        "早班九点",
                        "晚班六点"),
                sources(marked.getBytes(charset), charset));
    }

    @Test
    void inAFileOfAFeedReaderAndInPlainText() throws IOException, ImportException {
        Charset utf8 = Charset.forName("UTF-8");
        assertEquals(
                List.of("&ldquo;It <i>sails</i>.&rdquo;", "Then it sailed"),
                sources(
                        "[The ferry](https://a.example/1)\n------\n\n<p>&ldquo;It <i>sails</i>.&rdquo;<br><br>Then it sailed</p>"
                                .getBytes(utf8),
                        utf8));
        assertEquals(
                List.of("It sails.", "It sails."),
                sources("It sails.\r\n\r\nIt sails.\r\n".getBytes(utf8), utf8));
    }
}

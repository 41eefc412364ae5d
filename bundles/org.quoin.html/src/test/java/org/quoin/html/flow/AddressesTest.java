package org.quoin.html.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final String[] PARTS = {
        "http://",
        "https://",
        "HTTP://",
        "//",
        "/",
        "/",
        "a",
        "b.example",
        "WWW.b.example",
        "bay",
        ":80",
        ":",
        "?",
        "#",
        ".",
        "..",
        "/./",
        "/../",
        " ",
        "\t",
        "\n",
        "%20",
        "é",
        "海",
        "@",
        "\\",
        "mailto:",
        "x=1&y=2",
        ";",
        "[::1]",
        "-"
    };

    /** Addresses that are taken as they are, to spare resolving them, come out as if they were. */
    @Test
    void whatIsTakenAsItIsIsWhatResolvingGives() {
        Random random = new Random(20261123);
        String[] bases = {
            "https://bay.example/news/2025/buoys.html?x=1#top",
            "http://bay.example",
            "https://a:1/b/",
            "HTTPS://Bay.example/x",
            "https://bay.example?q",
            "https://b.example//c",
            "https://u@b.example/c"
        };
        for (int i = 0; i < 50_000; i++) {
            StringBuilder address = new StringBuilder();
            for (int k = random.nextInt(7); k >= 0; k--) {
                address.append(PARTS[random.nextInt(PARTS.length)]);
            }
            String base = bases[random.nextInt(bases.length)];
            Document page = new Document(base);
            String resolved = StringUtil.resolve(base, address.toString());
            if (!resolved.isEmpty()) {
                assertEquals(
                        resolved,
                        Addresses.absolute(page, address.toString()),
                        () -> base + " and " + address);
            }
        }
    }
}

package org.quoin.project.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "José Álvarez|jose alvarez",
                "JOSE ALVAREZ|jose alvarez",
                "Ｊｏｓé  Álvarez|jose alvarez",
                "J. R. R. Haldane|jrr haldane",
                "J.R.R. Haldane|jrr haldane",
                "Nora O’Dell|nora odell",
                "Nora O'Dell|nora odell",
                "Jean-Luc Morel|jean luc morel",
                "The Harbour Times|harbour times",
                "The|the",
                "U.S. Weather Office|us weather office",
                "Groß|gross",
                "ΟΔΥΣΣΕΥΣ|οδυσσευσ",
                "Ὀδυσσεύς|οδυσσευσ",
                "İlker Işık|ilker isik",
                "Фёдор Ильин|федор ильин",
                "林海·白石|林海白石",
                "林海・白石|林海白石",
                "林海 白石|林海白石",
                "林海白石|林海白石",
                "陳國偉|陈国伟",
                "《澜岛晚报》|澜岛晚报",
                "澜岛 FM 电台|澜岛fm电台",
                "澜岛FM电台|澜岛fm电台",
                "김 하늘|김하늘",
                "ｶﾞﾗ|ガラ",
                "👻|👻",
                "…|…",
            })
    void namesAreComparedWithoutWhatWritersVary(String name, String folded) {
        assertEquals(folded, NameFold.folded(name));
    }

    @Test
    void whatTellsNamesApartStays() {
        List<List<String>> pairs =
                List.of(
                        List.of("かとう", "がとう"),
                        List.of("कमल", "कमला"),
                        List.of("สมชัย", "สมชาย"),
                        List.of("김하늘", "김하날"),
                        List.of("陈国伟", "陈国炜"),
                        List.of("Ann Lee", "Anna Lee"));
        for (List<String> pair : pairs) {
            assertNotEquals(
                    NameFold.folded(pair.get(0)), NameFold.folded(pair.get(1)), pair.toString());
        }
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (String name :
                List.of("J. R. R. Haldane", "Ὀδυσσεύς", "《澜岛晚报》", "İlker Işık", "A the B")) {
            String once = NameFold.folded(name);
            assertEquals(once, NameFold.folded(once));
        }
    }
}

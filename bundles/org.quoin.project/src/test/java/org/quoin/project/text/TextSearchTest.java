package org.quoin.project.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.project.model.SearchQuery;

/** What occurs where: each line a query, a text, and the text with what is found in brackets. */
class TextSearchTest {

    private final QueryParser parser = new QueryParser();

    private String marked(String query, String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (var span : new TextSearch(parser.parse(query).orElseThrow()).spans(text)) {
            marked.append(text, at, span.start()).append('[').append(span.of(text)).append(']');
            at = span.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Characters, wherever they stand.
                "增长 | 前两月增长四成，增长率高 | 前两月[增长]四成，[增长]率高",
                "增 | 增长的增 | [增]长的[增]",
                "哈哈 | 哈哈哈 | [哈哈]哈",
                "経済 | 日本の経済は | 日本の[経済]は",
                // Quotation marks, middle dots and spaces do not part them, other marks do.
                "一带一路倡议 | “一带一路”倡议 | “[一带一路”倡议]",
                "半導體產業 | 〝半導體〞產業與「半導體」 產業 | 〝[半導體〞產業]與「[半導體」 產業]",
                "约翰史密斯 | 约翰·史密斯与约翰・史密斯 | [约翰·史密斯]与[约翰・史密斯]",
                "山田太郎 | 山田　太郎氏 | [山田　太郎]氏",
                "国美 | 中国，美国和国美 | 中国，美国和[国美]",
                "中国美国 | 中国（美国） | 中国（美国）",
                "`\"中国、美国\"` | 中国，美国和中国美国 | [中国，美国]和[中国美国]",
                // Words in a row with characters.
                "GDP增长 | GDP增长、GDP 增长、gdp“增长”、ＧＤＰ增长、TGDP增长 |"
                        + " [GDP增长]、[GDP 增长]、[gdp“增长]”、[ＧＤＰ增长]、TGDP增长",
                "2026年 | 2026年、12026年、２０２６年 | [2026年]、12026年、[２０２６年]",
                "AI | ＡＩ调度、AI时代、SAID | [ＡＩ]调度、[AI]时代、SAID",
                // Korean: without its particles; a space parts words.
                "정부 | 정부는 정부의 정 부 | [정부]는 [정부]의 정 부",
                "경제성장 | 경제성장과 경제 성장 | [경제성장]과 경제 성장",
                "`\"경제 성장\"` | 경제성장과 경제 성장 | [경제성장]과 [경제 성장]",
                "KT회장 | KT 회장 | [KT 회장]",
                // Whole words.
                "man | man, woman, many, man's | [man], woman, many, [man]'s",
                "govern* | government governor misgovern | [government] [governor] misgovern",
                "`\"the govern*\"` | the government, the old governor | [the government], the old governor",
                "homme | l'homme, l’homme, hommes | l'[homme], l’[homme], hommes",
                "don't | don't, don’t, dont | [don't], [don’t], dont",
                "well-known | well-known well known wellknown | [well-known] [well known] wellknown",
                "`\"said however\"` | said, however, said it however | [said, however], said it however",
                "3.5 | 3.5 million, 35, 3,5 | [3.5] million, 35, [3,5]",
                "quoin | Quoin™ and quoin² | [Quoin]™ and quoin²",
                // Folding.
                "cafe | café CAFÉ cafe\u0301 cafes | [café] [CAFÉ] [cafe\u0301] cafes",
                "strasse | Straße STRASSE | [Straße] [STRASSE]",
                "елкин | Ёлкин | [Ёлкин]",
                "мои | мой мои | мой [мои]",
                "замок | за́мок | [за́мок]",
                "ιατρος | ΙΑΤΡΌΣ ιατρός | [ΙΑΤΡΌΣ] [ιατρός]",
                "ışık | IŞIK ışık | [IŞIK] [ışık]",
                "istanbul | İstanbul ISTANBUL | [İstanbul] [ISTANBUL]",
                "سوف | سَوْفَ ســوف سوفي | [سَوْفَ] [ســوف] سوفي",
                "احمد | أحمد | [أحمد]",
                "2026 | ٢٠٢٦ | [٢٠٢٦]",
                "הגשר | הַגֶּשֶׁר | [הַגֶּשֶׁר]",
                "ガソリン | ｶﾞｿﾘﾝ価格 | [ｶﾞｿﾘﾝ]価格",
                "か | がか | が[か]",
                "株式会社 | ㍿テクノ | [㍿]テクノ",
                "会社 | ㍿テクノ | [㍿]テクノ",
                "office | o\uFB03ce | [o\uFB03ce]",
                "soft | so\u00ADft | [so\u00ADft]",
                "पुल | पुल पुलिस | [पुल] पुलिस",
                // Thai: characters with their marks; a space parts words.
                "น้ำ | น้ำไม่ท่วม | [น้ำ]ไม่ท่วม",
                "นา | น้าและนา นาก | น้าและ[นา] [นา]ก",
                "ท่าเรือ | เปิดท่าเรือใหม่ | เปิด[ท่าเรือ]ใหม่",
                // Whole characters.
                "𠮷野家 | 店𠮷野家。 | 店[𠮷野家]。",
                "野家 | 𠮷野家 | 𠮷[野家]",
                "bold | 𝐁𝐨𝐥𝐝 | [𝐁𝐨𝐥𝐝]",
                // Several terms; places that touch are one.
                "中国 国美 | 中国美 | [中国美]",
                "ferry -inquiry | the ferry inquiry | the [ferry] inquiry",
            })
    void findsWhatTheTermsSay(String query, String text, String expected) {
        assertEquals(expected, marked(query, text));
    }

    @Test
    void noExpressionGoesOverALineEnd() {
        assertEquals("经济\n增长", marked("经济增长", "经济\n增长"));
        assertEquals("the end\nis near", marked("\"end is\"", "the end\nis near"));
    }

    @Test
    void everyTermMustOccurInOneOfTheTextsAndNoExcludedOneInAny() {
        TextSearch search = new TextSearch(parser.parse("ferry 港口 -storm").orElseThrow());
        assertEquals(
                List.of(true, true, false, false),
                List.of(
                        search.matches("Ferry", "港口"),
                        search.matches("the ferry in 港口"),
                        search.matches("Ferry", "harbour"),
                        search.matches("Ferry storm", "港口")));
    }

    @Test
    void aQueryWithoutLettersIsNone() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new TextSearch(
                                new SearchQuery(List.of(new SearchQuery.Term("…", false, false)))));
    }
}

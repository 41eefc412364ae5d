package org.quoin.quotes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs, language, and what is long enough to be speech. */
class TextTest {

    private final TextLanguage language = new TextLanguage(Map::of);

    @ParameterizedTest
    @CsvSource({
        "'',桥通了，大家都回家了。,zh",
        "'',橋が開通し、みんなが帰った。,ja",
        "'',다리가 개통되어 모두 집으로 돌아갔다.,ko",
        "'',The bridge is open and everybody went home for the night.,en",
        "'',Die Brücke ist offen und alle sind nach Hause gegangen.,de",
        "'',Le pont est ouvert et tout le monde est rentré dans la nuit.,fr",
        "'',El puente está abierto y todos se fueron a la casa de noche.,es",
        "'',الجسر مفتوح وعاد الجميع إلى بيوتهم.,ar",
        "'',Мост открыт и все ушли домой.,ru",
        "'',Міст відкрито і всі вони пішли додому як і вчора.,uk",
        "'',Μια γέφυρα άνοιξε.,el",
        "'',הגשר נפתח הבוקר.,he",
        "'',پل امروز باز شد و مردم از آن گذشتند.,fa",
        "'',Ђурђевдан је леп.,''",
        "'',12 34 56,''",
        "en,الجسر مفتوح وعاد الجميع إلى بيوتهم.,ar",
        "en,桥通了，大家都回家了。,zh",
        "yue,橋通咗，大家返屋企。,zh",
        "zh,The bridge is open and everybody went home for the night on foot.,en",
        "fi,Silta on auki ja kaikki menivät kotiin.,fi",
    })
    void tellsTheLanguageByWhatIsDeclaredUnlessTheScriptSaysOtherwise(
            String declared, String text, String expected) {
        assertEquals(expected, language.of(Locale.forLanguageTag(declared), text));
    }

    @Test
    void paragraphsAreTheLinesThatHoldAnything() {
        String text = "\n一\n\n二三\n";
        assertEquals(
                List.of("一", "二三"),
                Paragraphs.of(text).stream().map(span -> span.of(text)).toList());
        assertEquals(List.of(), Paragraphs.of(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are all going home now | true",
                "Go home now! | true",
                "the so-called reform | false",
                "清零政策 | false",
                "我们都回家了。 | true",
                "這是一個沒有終點的故事 | true",
                "'' | false"
            })
    void aTermInMarksIsNoSpeech(String marked, boolean expected) {
        assertEquals(expected, SpeechLength.isSpeech(marked));
    }
}

package org.quoin.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser;
import org.quoin.api.plugin.QuoteAnalyser.Analysis;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.quotes.west.Examples;

/**
 * Languages that no pack serves: what stands in their marks is found, and nobody is made to have
 * said it.
 */
class MarksAloneTest {

    private final QuoteAnalyser analyser =
            new RuleBasedAnalyser()
                    .withPacks(
                            List.of(FolderPack.of("en"), FolderPack.of("ru"), FolderPack.of("zh")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "it | «Il ponte è di nuovo aperto a tutti», ha detto Lia Ferri. Il «nuovo corso» piace. | Il ponte è di nuovo aperto a tutti",
                "it | Lia Ferri ha detto: “Il ponte è aperto.” | Il ponte è aperto.",
                "tr | Belediye başkanı “Köprü bugün herkese açık olacak” dedi. | Köprü bugün herkese açık olacak",
                "he | ראש העיר אמרה: \"הגשר נפתח היום לכל התושבים\". | הגשר נפתח היום לכל התושבים",
                "hi | मेयर ने कहा, “पुल आज से सबके लिए खुला है।” | पुल आज से सबके लिए खुला है।",
                "el | «Η γέφυρα είναι ανοιχτή για όλους», είπε η δήμαρχος. | Η γέφυρα είναι ανοιχτή για όλους",
                "uk | «Міст сьогодні відкрито для всіх», — сказала міська голова. | Міст сьогодні відкрито для всіх",
                "'' | «Міст сьогодні відкрито для всіх і назавжди», — сказала міська голова. | Міст сьогодні відкрито для всіх і назавжди",
                "pl | „Most jest dziś otwarty dla wszystkich” – powiedziała burmistrz. | Most jest dziś otwarty dla wszystkich",
                "da | »Broen er åben for alle i dag«, sagde borgmesteren. | Broen er åben for alle i dag",
                "sv | ”Bron är öppen för alla i dag”, sade borgmästaren. | Bron är öppen för alla i dag",
                "vi | Bà thị trưởng nói: “Cây cầu hôm nay mở cho mọi người.” | Cây cầu hôm nay mở cho mọi người.",
                "th | นายกเทศมนตรีกล่าวว่า “สะพานเปิดให้ทุกคนใช้แล้ววันนี้” | สะพานเปิดให้ทุกคนใช้แล้ววันนี้",
                "fa | شهردار گفت: «پل از امروز به روی همه باز است». | پل از امروز به روی همه باز است",
                "ka | „ხიდი დღეს ყველასთვის ღიაა და უფასო“, თქვა მერმა. | ხიდი დღეს ყველასთვის ღიაა და უფასო",
                "sw | Meya alisema: \"Daraja liko wazi kwa watu wote\". | Daraja liko wazi kwa watu wote"
            })
    void whatStandsInMarksIsFoundAndNobodyNamed(String language, String text, String expected) {
        Analysis analysis =
                analyser.analyse(
                        Examples.article(language.replace("'", ""), text), Progress.none());
        assertEquals(
                List.of(expected),
                analysis.quotes().stream().map(quote -> quote.content().get(0).of(text)).toList());
        Quote quote = analysis.quotes().get(0);
        assertEquals(QuoteKind.DIRECT, quote.kind());
        assertTrue(quote.source().isEmpty() && quote.cue().isEmpty() && quote.speaker().isEmpty());
        assertEquals(1, analysis.problems().size());
    }
}

package org.example.quoin.italian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.article.Article;
import org.quoin.api.article.ArticleBuilder;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.job.Analysing;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

/** The pack as a user meets it: on the class path beside Quoin, with Quoin's own analyser. */
class ItalianTest {

    private final Registry registry =
            new Registry(
                    new ClassPathContributions(ItalianTest.class.getClassLoader(), Locale.ENGLISH)
                            .discover());

    @Test
    void everyFileOfThePackIsUnderstood() {
        registry.checkPacks();
        assertEquals(List.of(), registry.problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | «Il ponte riapre domani», ha detto la sindaca Lia Ferri. | Il ponte riapre domani | la sindaca Lia Ferri | ha detto",
                "it | Il ministero ha annunciato che la linea chiuderà in marzo. | che la linea chiuderà in marzo | Il ministero | ha annunciato",
                "it | Secondo la polizia, non manca nessuno. | non manca nessuno | la polizia | Secondo",
                "it | — La barca è qui — disse Rita Volpe. | La barca è qui | Rita Volpe | disse",
                "''| La sindaca ha detto che la scuola non chiuderà e che i residenti sono d'accordo. | che la scuola non chiuderà e che i residenti sono d'accordo | La sindaca | ha detto"
            })
    void findsWhoSaidWhat(
            String language, String text, String content, String source, String cue) {
        Quote quote = analyse(language.replace("'", ""), text).get(0);
        assertEquals(content, quote.content().get(0).of(text));
        assertEquals(source, of(quote.source(), text));
        assertEquals(cue, of(quote.cue(), text));
    }

    private List<Quote> analyse(String language, String text) {
        return new Analysing(registry)
                .run(article(language, text), List.of(), Progress.none())
                .quotes();
    }

    private static String of(Optional<TextSpan> span, String text) {
        return span.map(found -> found.of(text)).orElse("-");
    }

    private static Article article(String language, String text) {
        return new ArticleBuilder(new Provenance("example.txt", "00", "example"))
                .language(Locale.forLanguageTag(language))
                .paragraph(text)
                .build();
    }
}

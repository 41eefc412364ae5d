package org.quoin.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.QuoteAnalyser.Analysis;
import org.quoin.api.quote.Quote;
import org.quoin.quotes.west.Examples;

/** What its author is told of a pack that says something odd, and what it costs. */
class FaultyPackTest {

    private static final String LABEL = "it (test.it, bundle org.example)";

    private static FolderPack sound() {
        return FolderPack.empty("it")
                .with("pack.txt", "[grammar]\nclause\n[function_words]\nil che non\n")
                .with("words.txt", "[determiner]\nil lo\n")
                .with("verbs.txt", "[endings]\nare present=a past=ò\n[verbs]\n")
                .with(
                        "cues.txt",
                        "[frames]\nspeech : that quote comment\n[verbs]\nspiegare : speech\n");
    }

    @Test
    void aSoundPackIsUsed() {
        assertEquals(Optional.empty(), new RuleBasedAnalyser().check(sound()));
        String text = "«Il ponte è sicuro per tutti», spiegò Lia Ferri.";
        Analysis analysis = analyse(sound(), "it", text);
        assertEquals(List.of(), analysis.problems());
        assertEquals("Lia Ferri", analysis.quotes().get(0).source().orElseThrow().of(text));
    }

    @Test
    void measuredSharesReplaceTheConfidenceOfItsRules() {
        String text = "«Il ponte è sicuro per tutti», spiegò Lia Ferri.";
        Quote raw = analyse(sound(), "it", text).quotes().get(0);
        String rule = raw.origin().rule();
        String given = String.format(Locale.ROOT, "%.2f", raw.confidence());
        FolderPack measured =
                sound().with("confidence.txt", "[" + rule + "]\ndirect " + given + " 0.61\n");
        assertEquals(0.61, analyse(measured, "it", text).quotes().get(0).confidence());
        FolderPack other =
                sound().with("confidence.txt", "[" + rule + "]\nmixed " + given + " 0.61\n");
        assertEquals(raw.confidence(), analyse(other, "it", text).quotes().get(0).confidence());
    }

    @Test
    void itsFunctionWordsMakeItsLanguageKnown() {
        FolderPack pack =
                sound().with("pack.txt", "[grammar]\nclause\n[function_words]\nqux quux quuz\n");
        assertEquals(
                List.of(), analyse(pack, "", "Qux «ponte» quux, spiegò Lia quuz quux.").problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pack.txt  | '[grammar]\nclause\n[colour]' | pack.txt, line 3: no such section: "colour"
                    pack.txt  | '[grammar]\nclauses'          | pack.txt, line 2: no grammar "clauses"; there are
                    pack.txt  | '# nothing'                   | pack.txt: its section [grammar] names one of
                    words.txt | '[determiner]\nil\n[nouns]'   | words.txt, line 3: no such class of words: "nouns"
                    confidence.txt | '[a rule]\nindirect 0.9'         | confidence.txt, line 2: a line below the name of a rule holds a kind
                    confidence.txt | '[a rule]\nspoken 0.9 0.5'       | confidence.txt, line 2: "spoken" is not one of direct, indirect, mixed
                    confidence.txt | '[a rule]\ndirect 0.9 half'      | confidence.txt, line 2: "half" is not a number
                    confidence.txt | '[a rule]\ndirect 0.9 1.5'       | confidence.txt, line 2: 1.5 is not between 0 and 1
                    confidence.txt | '[a rule]\ndirect .9 1\ndirect 0.90 1' | confidence.txt, line 3: this was said before
                    words.txt | '[list:phrases]'              | words.txt, line 1: no rule asks for a list "phrases"
                    words.txt | '[noun'                       | words.txt, line 1: the section's name has no "]"
                    verbs.txt | '[endings]\nare now=a'        | verbs.txt, line 2: no such kind of form: "now"
                    verbs.txt | '[verbs]\ndire dice'          | verbs.txt, line 2: "dice" says of no kind
                    verbs.txt | '[verbs]'                     | cues.txt: "spiegare" is not in verbs.txt, and no line of [endings] fits
                    cues.txt  | '[verbs]\nspiegare'           | cues.txt, line 2: it takes a cue, a colon and its frames
                    cues.txt  | '[verbs]\nspiegare : talk'    | cues.txt, line 2: no such frame: "talk"
                    cues.txt  | 'spiegare : that'             | cues.txt, line 1: no such section: ""
                    """)
    void isNamedWithFileAndLine(String file, String content, String reason) {
        FolderPack pack = sound().with(file, content.replace("\\n", "\n"));
        Problem problem = new RuleBasedAnalyser().check(pack).orElseThrow();
        assertEquals(LABEL, problem.subject());
        assertTrue(problem.message().startsWith("left out: " + reason), problem.message());
    }

    @Test
    void aFileThatIsNotThereOrNotUtf8IsNamed() {
        FolderPack bare = FolderPack.empty("it").with("pack.txt", "[grammar]\nclause\n");
        assertEquals(
                "left out: words.txt: the pack has no such file",
                new RuleBasedAnalyser().check(bare).orElseThrow().message());
        FolderPack latin =
                sound().with("words.txt", "[determiner]\nuñ".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "left out: words.txt: it is not written in UTF-8",
                new RuleBasedAnalyser().check(latin).orElseThrow().message());
    }

    @Test
    void itCostsItsOwnLanguageOnly() {
        FolderPack faulty = sound().with("words.txt", "[nouns]\n");
        String text = "«Il ponte è sicuro per tutti», spiegò Lia Ferri.";
        Analysis analysis = analyse(faulty, "it", text);
        assertEquals(
                "Il ponte è sicuro per tutti", analysis.quotes().get(0).content().get(0).of(text));
        assertTrue(analysis.quotes().get(0).source().isEmpty());
        assertTrue(
                analysis.problems()
                        .get(0)
                        .message()
                        .contains(LABEL + " was left out: words.txt, line 1"),
                analysis.problems().toString());
        String english = "“The bridge is safe for all,” said Lia Ferri.";
        Analysis other = analyse(faulty, "en", english);
        assertEquals(List.of(), other.problems());
        assertEquals("Lia Ferri", other.quotes().get(0).source().orElseThrow().of(english));
    }

    private static Analysis analyse(FolderPack pack, String language, String text) {
        return new RuleBasedAnalyser()
                .withPacks(List.of(pack, FolderPack.of("en")))
                .analyse(Examples.article(language, text), Progress.none());
    }
}

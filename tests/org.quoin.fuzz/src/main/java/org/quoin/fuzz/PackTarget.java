package org.quoin.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.plugin.PackReader;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/**
 * The files of a language pack as somebody else may write them: a pack that the reader finds
 * nothing wrong with can be worked with. The first byte says which file of the English pack the
 * rest stands for.
 */
public final class PackTarget {

    static final List<String> FILES =
            List.of("words.txt", "verbs.txt", "cues.txt", "confidence.txt", "people.txt");

    private static final Registry REGISTRY = Engine.registry();

    private static final PackReader READER =
            REGISTRY.plugins(Point.ANALYSERS).stream()
                    .map(each -> each.instance())
                    .filter(each -> each instanceof PackReader)
                    .map(each -> (PackReader) each)
                    .findFirst()
                    .orElseThrow();

    private static final LanguagePack ENGLISH =
            REGISTRY.plugins(Point.LANGUAGE_PACKS).stream()
                    .filter(each -> each.descriptor().id().equals("org.quoin.quotes.en"))
                    .map(each -> each.instance())
                    .findFirst()
                    .orElseThrow();

    private static final String TEXT =
            "“The slip is open again,” harbour master Dana Orrick told reporters on Monday. She said"
                    + " that two boats were still missing.\nAccording to the board, both were sold.";

    private PackTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        String name = FILES.get((data[0] & 0xff) % FILES.size());
        LanguagePack pack = new Changed(name, Arrays.copyOfRange(data, 1, data.length));
        if (READER.check(pack).isEmpty()) {
            Engine.analyse(READER.withPacks(List.of(pack)), "en", TEXT);
        }
    }

    /** The English pack with another file in the place of one. */
    private static final class Changed implements LanguagePack {

        private final String name;
        private final byte[] content;

        Changed(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public String label() {
            return "fuzz";
        }

        @Override
        public List<String> languages() {
            return List.of("en");
        }

        @Override
        public Optional<LanguageRules> rules() {
            return ENGLISH.rules();
        }

        @Override
        public Optional<InputStream> open(String file) throws IOException {
            return file.equals(name)
                    ? Optional.of(new ByteArrayInputStream(content))
                    : ENGLISH.open(file);
        }
    }
}

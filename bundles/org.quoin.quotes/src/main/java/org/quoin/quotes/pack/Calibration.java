package org.quoin.quotes.pack;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.language.Finding;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.PackException;
import org.quoin.api.quote.QuoteKind;

/**
 * How often a pack's rules are right, as measured: the file {@code confidence.txt} of a pack. A
 * rule's own confidence orders what it finds; this says what share of it is right, so that of the
 * quotations at 0.9 nine in ten are.
 *
 * <pre>
 *   [verb before its content]       the rule, as findings name it
 *   indirect 0.90 0.75              of indirect ones that the rule gives 0.90, three in four
 * </pre>
 *
 * What is not in the file keeps the rule's own confidence, and so does everything in a pack without
 * the file. Figures of this kind come from articles whose quotations people marked; {@code
 * releng/bench/measure.py quotes GOLD.jsonl calibration} writes the lines.
 */
public final class Calibration {

    private static final String FILE = "confidence.txt";

    private final Map<Key, Double> shares;

    private Calibration(Map<Key, Double> shares) {
        this.shares = Map.copyOf(shares);
    }

    private record Key(String rule, QuoteKind kind, String given) {}

    /**
     * That of a pack.
     *
     * @throws PackException if the file says something that is not understood
     * @throws IOException if it cannot be read
     */
    public static Calibration of(LanguagePack pack) throws PackException, IOException {
        Map<Key, Double> shares = new HashMap<>();
        Optional<PackFile> file = PackFile.find(pack, FILE);
        if (file.isPresent()) {
            file.get()
                    .forEach(
                            line -> {
                                if (!line.text().isEmpty()) {
                                    take(line, shares);
                                }
                            });
        }
        return new Calibration(shares);
    }

    private static void take(PackFile.Line line, Map<Key, Double> shares) {
        List<String> words = line.words();
        if (words.size() != 3 || line.section().isEmpty()) {
            throw new IllegalArgumentException(
                    "a line below the name of a rule holds a kind, the rule's confidence and the"
                            + " share that was right, such as \"indirect 0.90 0.75\"");
        }
        QuoteKind kind;
        try {
            kind = QuoteKind.valueOf(words.get(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + words.get(0) + "\" is not one of direct, indirect, mixed", e);
        }
        Key key = new Key(line.section(), kind, given(share(words.get(1))));
        if (shares.put(key, share(words.get(2))) != null) {
            throw new IllegalArgumentException("this was said before");
        }
    }

    private static double share(String word) {
        double share;
        try {
            share = Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + word + "\" is not a number", e);
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(word + " is not between 0 and 1");
        }
        return share;
    }

    private static String given(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    /** The finding with the share of its like that was right as its confidence. */
    public Finding of(Finding finding) {
        Double share =
                shares.get(new Key(finding.rule(), finding.kind(), given(finding.confidence())));
        return share == null
                ? finding
                : new Finding(
                        finding.content(),
                        finding.kind(),
                        finding.source(),
                        finding.cue(),
                        finding.speaker(),
                        share,
                        finding.rule());
    }
}

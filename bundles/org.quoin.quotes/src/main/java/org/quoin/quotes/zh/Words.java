package org.quoin.quotes.zh;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text into words with their parts of speech, by HanLP's dictionary. The closed lists of
 * this package say which words open and end a phrase; which of the open ones are verbs, and which
 * characters make up a name, only a dictionary knows. It is loaded when it is first asked.
 */
final class Words {

    /** No phrase that is asked for is longer; keeps the work linear on any text. */
    private static final int LONGEST = 400;

    private volatile @Nullable Segment segment;

    /**
     * A word.
     *
     * @param start offset in the text
     * @param end exclusive
     * @param tag part of speech in the tag set of the Peking University corpus: n noun, v verb, nr
     *     name of a person, uj 的
     */
    record Word(int start, int end, String tag) {

        /** Whether the tag is {@code tag} or a finer one of the same kind, as vi is of v. */
        boolean is(String kind) {
            return tag.startsWith(kind);
        }

        /** Whether it is a verb, and not one that the dictionary also takes for a noun. */
        boolean isVerb() {
            return is("v") && !tag.equals("vn") && !tag.equals("vg");
        }

        /** Number of characters. */
        int length() {
            return end - start;
        }
    }

    /**
     * The words of an interval, without gaps.
     *
     * @param folded a text in simplified characters
     */
    List<Word> of(String folded, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        int at = from;
        for (Term term : segment().seg(folded.substring(from, to))) {
            int end = Math.min(to, at + term.word.length());
            words.add(new Word(at, end, term.nature.toString()));
            at = end;
        }
        return words;
    }

    private Segment segment() {
        Segment known = segment;
        if (known == null) {
            synchronized (this) {
                known = segment;
                if (known == null) {
                    known =
                            new ViterbiSegment()
                                    .enableCustomDictionary(false)
                                    .enableNameRecognize(true)
                                    .enableTranslatedNameRecognize(true)
                                    .enablePlaceRecognize(false)
                                    .enableOrganizationRecognize(false);
                    segment = known;
                }
            }
        }
        return known;
    }
}

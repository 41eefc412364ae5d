package org.quoin.api.evidence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What proves one quotation: its words, and where they stand in which article.
 *
 * @param id the same for the same words of the same article, in whatever briefing they stand
 * @param article what was quoted
 * @param passages its parts in the article's order; several where the article splits them
 * @param joiners what the briefing sets between each two parts
 */
public record Evidence(
        String id, EvidenceArticle article, List<Passage> passages, List<String> joiners) {

    private static final int DIGITS = 20;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no passage, or not one joiner for each two
     */
    public Evidence {
        passages = List.copyOf(passages);
        joiners = List.copyOf(joiners);
        if (passages.isEmpty() || joiners.size() != passages.size() - 1) {
            throw new IllegalArgumentException("evidence needs words, joined one by one");
        }
    }

    /** Evidence with the id that follows from the article's hash and the places in it. */
    public static Evidence of(
            EvidenceArticle article, List<Passage> passages, List<String> joiners) {
        String places =
                passages.stream()
                        .map(each -> each.start() + "-" + each.end())
                        .collect(Collectors.joining(","));
        return new Evidence(id(article.sha256(), article.id(), places), article, passages, joiners);
    }

    /**
     * The id of evidence.
     *
     * @param sha256 the article's
     * @param article its id
     * @param places of the passages in Unicode code points of its text: {@code START-END}, parted
     *     by commas
     */
    public static String id(String sha256, String article, String places) {
        return Passage.hash(sha256 + ' ' + article + ' ' + places).substring(0, DIGITS);
    }

    /** What stands in the briefing as long as nobody changes it. */
    public String written() {
        StringBuilder written = new StringBuilder(passages.get(0).exact());
        for (int i = 1; i < passages.size(); i++) {
            written.append(joiners.get(i - 1)).append(passages.get(i).exact());
        }
        return written.toString();
    }
}

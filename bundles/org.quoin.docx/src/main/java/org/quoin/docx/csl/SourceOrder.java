package org.quoin.docx.csl;

import de.undercouch.citeproc.csl.internal.CollectingVariableListener;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * The order in which a style wants its entries. What it goes by is set once for each entry: the
 * processor's own sorting sets it anew for both sides of each comparison, and renumbers all that
 * follows whenever it puts an entry in between, which takes most of its time from some hundred
 * entries on.
 */
final class SourceOrder {

    /** What the processor calls an entry's place among those that were given. */
    private static final String PLACE = "citation-number";

    private final List<SKey> keys = new ArrayList<>();

    /**
     * @param keys the style's {@code key} elements, the weightiest first; none: as it was given
     */
    SourceOrder(List<Element> keys) {
        keys.forEach(each -> this.keys.add(new SKey(each)));
    }

    /**
     * What an entry is ordered by.
     *
     * @param entry the entry as it was set
     * @param place which of those given it is, from 1
     */
    List<String> of(RenderContext entry, int place) {
        List<String> values = new ArrayList<>();
        for (SKey key : keys) {
            RenderContext context =
                    new RenderContext(
                            entry.getStyle(), entry.getLocale(), entry.getItemData(), null);
            CollectingVariableListener asked = new CollectingVariableListener();
            context.addVariableListener(asked);
            key.render(context);
            values.add(
                    asked.getCalled().contains(PLACE)
                            ? Integer.toString(place)
                            : context.getResult().toString());
        }
        return values;
    }

    /** Compares what entries are ordered by, in a language. */
    Comparator<List<String>> comparator(Locale language) {
        AlphanumComparator words = new AlphanumComparator(language);
        return (one, other) -> {
            for (int i = 0; i < keys.size(); i++) {
                int order = compare(one.get(i), other.get(i), keys.get(i).getSort(), words);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** What lacks a key comes last in either direction (CSL 1.0.2, sorting). */
    private static int compare(String one, String other, int direction, AlphanumComparator words) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return direction * words.compare(one, other);
    }
}

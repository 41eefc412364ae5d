package org.quoin.html.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page in document order, gathered in one walk, for whoever looks for some. What
 * happens to the page afterwards is not seen.
 */
public final class PageElements {

    private final Document document;
    private final List<Element> all = new ArrayList<>();

    /** The numbers of the elements of a name. */
    private final Map<String, BitSet> tags = new HashMap<>();

    /** By an attribute's name and its value in small letters, the numbers of the elements. */
    private final Map<String, Map<String, BitSet>> attributes = new HashMap<>();

    /** Walks through the page once, without recursion: no depth of nesting costs stack. */
    public PageElements(Document document) {
        this.document = document;
        Element element = document;
        int[] next = new int[64];
        int depth = 0;
        while (element != null) {
            if (next[depth] == element.childNodeSize()) {
                next[depth--] = 0;
                element = element.parent();
                continue;
            }
            Node node = element.childNode(next[depth]++);
            if (node instanceof Element inner) {
                add(inner);
                element = inner;
                depth++;
                next = depth < next.length ? next : Arrays.copyOf(next, depth * 2);
            }
        }
    }

    private void add(Element element) {
        tags.computeIfAbsent(element.normalName(), name -> new BitSet()).set(all.size());
        all.add(element);
    }

    /** The page. */
    public Document document() {
        return document;
    }

    /** The elements of some names, in document order. */
    public List<Element> named(String... names) {
        BitSet numbers = new BitSet();
        for (String name : names) {
            numbers.or(tags.getOrDefault(name, new BitSet()));
        }
        List<Element> found = new ArrayList<>();
        for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
            found.add(all.get(i));
        }
        return found;
    }

    /** The elements that a query finds, in document order. */
    public List<Element> select(Query query) {
        BitSet candidates = new BitSet();
        for (Query.Need need : query.needs()) {
            if (need instanceof Query.Need.Tag tag) {
                candidates.or(tags.getOrDefault(tag.name(), new BitSet()));
            } else if (need instanceof Query.Need.Attribute attribute) {
                attributes
                        .computeIfAbsent(attribute.name(), this::values)
                        .forEach(
                                (value, numbers) -> {
                                    if (value.contains(attribute.part())) {
                                        candidates.or(numbers);
                                    }
                                });
            }
        }
        if (!query.looksAtEachByItself()) {
            return candidates.isEmpty() ? List.of() : document.select(query.evaluator());
        }
        List<Element> found = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (query.evaluator().matches(document, all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    private Map<String, BitSet> values(String attribute) {
        Map<String, BitSet> values = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Element element = all.get(i);
            if (element.attributesSize() > 0 && element.attributes().hasKey(attribute)) {
                String value = element.attributes().get(attribute).toLowerCase(Locale.ROOT);
                values.computeIfAbsent(value, v -> new BitSet()).set(i);
            }
        }
        return values;
    }
}

package org.quoin.html.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page in document order, gathered in one walk, for whoever looks for some. Each
 * has a number; those in an element have the numbers after its own, up to its end. What happens to
 * the page afterwards is not seen.
 */
public final class PageElements {

    private final Element root;
    private final List<Element> all = new ArrayList<>();

    /** By number: the number after the last descendant, the parent's, the pictures before. */
    private int[] ends = new int[1024];

    private int[] parents = new int[1024];
    private int[] pictures = new int[1025];

    /** The numbers of the elements of a name. */
    private final Map<String, BitSet> tags = new HashMap<>();

    /** By an attribute's name, what it says of all the elements. */
    private final Map<String, AttributeValues> attributes = new HashMap<>();

    /**
     * Walks through the page once, without recursion: no depth of nesting costs stack.
     *
     * @param root the page, or an element as if it were one; its number is 0
     */
    public PageElements(Element root) {
        this.root = root;
        add(root, -1);
        Element element = root;
        int number = 0;
        int[] next = new int[64];
        int depth = 0;
        while (number >= 0) {
            if (next[depth] == element.childNodeSize()) {
                ends[number] = all.size();
                number = parents[number];
                element = number < 0 ? element : all.get(number);
                next[depth] = 0;
                depth--;
                continue;
            }
            Node node = element.childNode(next[depth]++);
            if (node instanceof Element inner) {
                number = add(inner, number);
                element = inner;
                depth++;
                next = depth < next.length ? next : Arrays.copyOf(next, depth * 2);
            }
        }
    }

    private int add(Element element, int parent) {
        int number = all.size();
        if (number == ends.length) {
            ends = Arrays.copyOf(ends, number * 2);
            parents = Arrays.copyOf(parents, number * 2);
            pictures = Arrays.copyOf(pictures, number * 2 + 1);
        }
        all.add(element);
        parents[number] = parent;
        boolean picture = element.nameIs("img") || element.nameIs("amp-img");
        pictures[number + 1] = pictures[number] + (picture ? 1 : 0);
        tags.computeIfAbsent(element.normalName(), name -> new BitSet()).set(number);
        return number;
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** The element of a number. */
    public Element get(int number) {
        return all.get(number);
    }

    /** The number after an element's last descendant. */
    public int end(int number) {
        return ends[number];
    }

    /** The number of an element's parent; -1 for the page. */
    public int parent(int number) {
        return parents[number];
    }

    /** Whether an element is a picture or has one in it. */
    public boolean hasPicture(int number) {
        return pictures[ends[number]] > pictures[number];
    }

    /** The number of an element; empty where the page did not have it. */
    public OptionalInt find(Element element) {
        BitSet named = tags.getOrDefault(element.normalName(), new BitSet());
        for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
            if (all.get(i).equals(element)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The page that the elements belong to. */
    public Document document() {
        return Objects.requireNonNull(root.ownerDocument());
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
                        .computeIfAbsent(attribute.name(), name -> new AttributeValues(name, all))
                        .find(attribute.part(), candidates);
            }
        }
        if (!query.looksAtEachByItself()) {
            return candidates.isEmpty() ? List.of() : root.select(query.evaluator());
        }
        List<Element> found = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (query.evaluator().matches(root, all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }
}

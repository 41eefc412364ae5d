package org.quoin.html.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page in document order with sums over each subtree, so that every question of
 * how much text or linked text an element holds is answered at once, whatever the nesting.
 */
final class PageOutline {

    private final List<Element> elements = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private int[] ends = new int[0];
    private int[] text = new int[0];
    private int[] linked = new int[0];
    private int[] sentences = new int[0];
    private int[] own = new int[0];

    /** Reads the document's body. */
    PageOutline(Element root) {
        IntList textAt = new IntList();
        IntList linkedAt = new IntList();
        IntList sentencesAt = new IntList();
        IntList endAt = new IntList();
        IntList ownAt = new IntList();
        root.traverse(
                new NodeVisitor() {
                    private int anchors;
                    private int silent;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            numbers.put(element, elements.size());
                            elements.add(element);
                            textAt.add(0);
                            linkedAt.add(0);
                            sentencesAt.add(0);
                            endAt.add(0);
                            ownAt.add(0);
                            anchors += element.nameIs("a") ? 1 : 0;
                            silent += isSilent(element) ? 1 : 0;
                        } else if (node instanceof TextNode words && silent == 0) {
                            String s = words.getWholeText();
                            int last = elements.size() - 1;
                            int weight = Weight.of(s);
                            textAt.addTo(last, weight);
                            Element parent = words.parent();
                            if (parent != null && weight > 0) {
                                ownAt.addTo(find(parent).orElse(-1), weight);
                            }
                            linkedAt.addTo(last, anchors > 0 ? weight : 0);
                            sentencesAt.addTo(last, anchors > 0 ? 0 : Weight.stops(s));
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            endAt.set(numberOf(element), elements.size());
                            anchors -= element.nameIs("a") ? 1 : 0;
                            silent -= isSilent(element) ? 1 : 0;
                        }
                    }
                });
        ends = endAt.toArray();
        own = ownAt.toArray();
        text = prefix(textAt.toArray());
        linked = prefix(linkedAt.toArray());
        sentences = prefix(sentencesAt.toArray());
    }

    private static boolean isSilent(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "noscript", "template", "svg", "textarea", "select" -> true;
            default -> false;
        };
    }

    private static int[] prefix(int[] values) {
        int[] sums = new int[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }

    int size() {
        return elements.size();
    }

    Element element(int number) {
        return elements.get(number);
    }

    List<Element> elements() {
        return elements;
    }

    OptionalInt find(Element element) {
        Integer number = numbers.get(element);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private int numberOf(Element element) {
        return find(element)
                .orElseThrow(() -> new IllegalArgumentException("not an element of this page"));
    }

    /** The number after the element's last descendant. */
    int end(int number) {
        return ends[number];
    }

    /** The weight of the text in the element. */
    int text(int number) {
        return text[ends[number]] - text[number];
    }

    /** The weight of the text in the element itself, outside its children. */
    int own(int number) {
        return own[number];
    }

    /** The weight of the text in the element that stands on links. */
    int linked(int number) {
        return linked[ends[number]] - linked[number];
    }

    /** The sentence ends in the element's unlinked text. */
    int sentences(int number) {
        return sentences[ends[number]] - sentences[number];
    }

    /** The share of the element's text that stands on links, 0 where it has none. */
    double linkDensity(int number) {
        int all = text(number);
        return all == 0 ? 0 : (double) linked(number) / all;
    }

    /** Integers that grow. */
    private static final class IntList {
        private int[] values = new int[256];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void addTo(int index, int value) {
            if (index >= 0) {
                values[index] += value;
            }
        }

        void set(int index, int value) {
            values[index] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}

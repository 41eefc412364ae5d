package org.quoin.html.tree;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The values that an attribute has on all the elements of a page, set into one text: to look for a
 * part of a name in one long text takes a fraction of looking for it in each of many short ones.
 */
final class AttributeValues {

    /** Stands between two values; no part that is looked for has it. */
    private static final char BETWEEN = '\n';

    private final String text;
    private int[] starts = new int[64];
    private int[] elements = new int[64];
    private int count;

    /**
     * @param name the attribute's
     * @param all the page's elements
     */
    AttributeValues(String name, List<Element> all) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            Element element = all.get(i);
            if (element.attributesSize() > 0) {
                String value = element.attributes().get(name);
                if (!value.isEmpty()) {
                    add(values.length(), i);
                    values.append(value).append(BETWEEN);
                }
            }
        }
        this.text = small(values);
    }

    private void add(int start, int element) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            elements = Arrays.copyOf(elements, count * 2);
        }
        starts[count] = start;
        elements[count++] = element;
    }

    /** In small letters, each at its place: some become two in a string as a whole. */
    private static String small(StringBuilder values) {
        String text = values.toString();
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() == text.length()) {
            return small;
        }
        for (int i = 0; i < values.length(); i++) {
            values.setCharAt(i, Character.toLowerCase(values.charAt(i)));
        }
        return values.toString();
    }

    /**
     * Adds the numbers of the elements in whose value a part stands.
     *
     * @param part in small letters
     */
    void find(String part, BitSet found) {
        int value = 0;
        for (int at = text.indexOf(part); at >= 0 && value < count; ) {
            while (value + 1 < count && starts[value + 1] <= at) {
                value++;
            }
            found.set(elements[value]);
            value++;
            at = value < count ? text.indexOf(part, starts[value]) : -1;
        }
    }
}

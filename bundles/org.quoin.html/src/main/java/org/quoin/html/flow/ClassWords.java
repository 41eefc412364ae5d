package org.quoin.html.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in an element's id and classes. Class names are compounds ({@code articleBody}, {@code
 * share-bar__list}); whole words are compared, so that {@code ad} is not found in {@code head}.
 */
public final class ClassWords {

    /** What names an element or its component. */
    static final List<String> ATTRIBUTES =
            List.of("id", "class", "data-component", "data-testid", "data-module");

    /** Longer names are generated, and say nothing after this. */
    static final int LONGEST = 400;

    private ClassWords() {}

    /** The words in an element's id, classes and the attributes that name its component. */
    public static Set<String> of(Element element) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : ATTRIBUTES) {
            add(words, element.attr(name));
        }
        return words;
    }

    /** The words of one name. */
    public static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        add(words, name);
        return words;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void add(Set<String> words, String names) {
        int start = -1;
        for (int i = 0; i <= names.length() && i < LONGEST; i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = isLetter(c);
            boolean hump =
                    letter && start >= 0 && c <= 'Z' && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
    }
}

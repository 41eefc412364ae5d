package org.quoin.html.flow;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Groups of words that the names of elements are looked up in, all groups at once. Names are taken
 * apart as {@link ClassWords} does it, but no word of them becomes a string: every element of a
 * page is asked for its names, and most say nothing.
 */
public final class WordGroups {

    private final int mask;
    private final String[] words;
    private final int[] groups;

    /**
     * @param groups at most 31, of words in small letters
     */
    public WordGroups(List<Set<String>> groups) {
        int count = groups.stream().mapToInt(Set::size).sum();
        int size = Integer.highestOneBit(Math.max(4, count)) * 4;
        this.mask = size - 1;
        this.words = new String[size];
        this.groups = new int[size];
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                add(word, 1 << group);
            }
        }
    }

    private void add(String word, int group) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        int at = slot(hash);
        while (words[at] != null && !words[at].equals(word)) {
            at = (at + 1) & mask;
        }
        words[at] = word;
        groups[at] |= group;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    /**
     * The groups that hold a word of the element's id, its classes or the attributes that name its
     * component: bit 0 for the first group, bit 1 for the second.
     */
    public int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        Attributes attributes = element.attributes();
        int found = 0;
        for (String name : ClassWords.ATTRIBUTES) {
            found |= of(attributes.get(name));
        }
        return found;
    }

    /** The groups that hold a word of one name. */
    public int of(String names) {
        int found = 0;
        int start = -1;
        int hash = 0;
        int length = names.length();
        for (int i = 0; i <= length && i < ClassWords.LONGEST; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean letter = ClassWords.isLetter(c);
            if (start >= 0 && (!letter || (c <= 'Z' && names.charAt(i - 1) >= 'a'))) {
                found |= groupsOf(names, start, i, hash);
                start = -1;
            }
            if (letter) {
                hash = start < 0 ? c | 0x20 : hash * 31 + (c | 0x20);
                start = start < 0 ? i : start;
            }
        }
        return found;
    }

    private int groupsOf(String names, int start, int end, int hash) {
        for (int at = slot(hash); words[at] != null; at = (at + 1) & mask) {
            String word = words[at];
            if (word.length() == end - start
                    && names.regionMatches(true, start, word, 0, word.length())) {
                return groups[at];
            }
        }
        return 0;
    }
}

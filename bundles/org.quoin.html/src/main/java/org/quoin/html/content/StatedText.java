package org.quoin.html.content;

import java.util.HashSet;
import java.util.Set;

/**
 * The article's text as a page's metadata states it (schema.org {@code articleBody}). It is often
 * cut short or stripped of its paragraphs, so that it serves to tell which paragraphs of the page
 * are the article's, not as the text itself.
 */
final class StatedText {

    /** Shorter statements are summaries. */
    private static final int USABLE = 600;

    private static final int WINDOW = 12;

    private final Set<String> windows = new HashSet<>();
    private final int length;

    StatedText(String text) {
        String letters = Letters.of(text);
        length = letters.length();
        for (int i = 0; i + WINDOW <= length; i++) {
            windows.add(letters.substring(i, i + WINDOW));
        }
    }

    /** Whether it is long enough to be more than a summary. */
    boolean isUsable() {
        return length >= USABLE;
    }

    /** Whether most of the paragraph's words are the statement's. */
    boolean contains(String paragraph) {
        String letters = Letters.of(paragraph);
        int all = 0;
        int found = 0;
        for (int i = 0; i + WINDOW <= letters.length(); i += WINDOW / 2) {
            all++;
            found += windows.contains(letters.substring(i, i + WINDOW)) ? 1 : 0;
        }
        return all > 0 && found * 10 >= all * 7;
    }

    /** How much it says. */
    int weight() {
        return isUsable() ? length : 0;
    }

    /** What the block weighs for its containers: for them if it is stated, else against. */
    double weight(Block block) {
        int size = block.size();
        StringBuilder text = new StringBuilder();
        block.lines().forEach(l -> text.append(l.text()));
        boolean stated = contains(text.toString());
        if (size < 25) {
            return stated ? 0 : -5;
        }
        return stated ? size : -0.3 * Math.min(size, 200);
    }
}

package org.quoin.html.content;

/**
 * The article's text as a page's metadata states it (schema.org {@code articleBody}). It is often
 * cut short or stripped of its paragraphs, so that it serves to tell which paragraphs of the page
 * are the article's, not as the text itself.
 */
final class StatedText {

    /** Shorter statements are summaries. */
    private static final int USABLE = 600;

    private static final int WINDOW = 12;

    /**
     * The windows, each by a hash of 64 bits in the first free place from its own on: two of a
     * page's thousands have the same one less often than a disk errs.
     */
    private final long[] windows;

    private final int length;

    StatedText(String text) {
        String letters = Letters.of(text);
        length = letters.length();
        windows = new long[isUsable() ? Integer.highestOneBit(length) * 4 : 1];
        for (int i = 0; isUsable() && i + WINDOW <= length; i++) {
            long window = window(letters, i);
            windows[place(window)] = window;
        }
    }

    private static long window(String letters, int from) {
        long hash = 0;
        for (int i = from; i < from + WINDOW; i++) {
            hash = hash * 0x9E37_79B9_7F4A_7C15L + letters.charAt(i);
        }
        return hash == 0 ? 1 : hash;
    }

    /** Where a window is, or would be. */
    private int place(long window) {
        int at = (int) (window >>> 32) & (windows.length - 1);
        while (windows[at] != 0 && windows[at] != window) {
            at = (at + 1) & (windows.length - 1);
        }
        return at;
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
            found += windows[place(window(letters, i))] != 0 ? 1 : 0;
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

package org.quoin.workbench.ui;

/** Words that stand in a {@link org.eclipse.swt.widgets.Link}. */
public final class LinkText {

    private LinkText() {}

    /**
     * In a link an angle bracket may begin a tag, and an ampersand a mnemonic: here they do not.
     */
    public static String escaped(String words) {
        return words.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }
}

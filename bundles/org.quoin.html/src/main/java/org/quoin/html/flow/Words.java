package org.quoin.html.flow;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an element in one line. */
public final class Words {

    private Words() {}

    /** Whether an element has words of its own, outside its children. */
    public static boolean areIn(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text of an element and what is in it, white space folded as a browser folds it, a space
     * between two blocks and at a line break. No-break spaces stay.
     */
    public static String of(Element element) {
        Line line = new Line();
        element.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text && !(node instanceof CDataNode)) {
                            line.append(text.getWholeText(), false);
                        } else if (node instanceof Element e) {
                            if (Tags.isSilent(e)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            part(e);
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element e) {
                            part(e);
                        }
                        return FilterResult.CONTINUE;
                    }

                    private void part(Element e) {
                        if (Tags.isBlock(e) || e.nameIs("br")) {
                            line.space();
                        }
                    }
                });
        return line.text();
    }
}

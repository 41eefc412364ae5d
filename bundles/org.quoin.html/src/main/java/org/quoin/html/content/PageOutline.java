package org.quoin.html.content;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.quoin.html.tree.PageElements;

/**
 * The elements of a page's body in document order with sums over each subtree, so that every
 * question of how much text or linked text an element holds is answered at once, whatever the
 * nesting. Its numbers begin with 0 for the body.
 */
final class PageOutline {

    private final PageElements page;

    /** The body's number in the page. */
    private final int body;

    private final int size;

    /** Sums up to each element, exclusive, of what stands in the elements themselves. */
    private final int[] text;

    private final int[] linked;
    private final int[] sentences;

    /** Reads the body. */
    PageOutline(PageElements page) {
        this.page = page;
        this.body = page.find(page.document().body()).orElse(0);
        this.size = page.end(body) - body;
        this.text = new int[size + 1];
        this.linked = new int[size + 1];
        this.sentences = new int[size + 1];
        int silent = 0;
        int anchor = 0;
        for (int i = 0; i < size; i++) {
            Element element = element(i);
            silent = i >= silent && isSilent(element) ? end(i) : silent;
            anchor = i >= anchor && element.nameIs("a") ? end(i) : anchor;
            text[i + 1] = text[i];
            linked[i + 1] = linked[i];
            sentences[i + 1] = sentences[i];
            if (i >= silent) {
                add(i, element, i < anchor);
            }
        }
    }

    private void add(int number, Element element, boolean inAnchor) {
        for (int k = element.childNodeSize() - 1; k >= 0; k--) {
            if (element.childNode(k) instanceof TextNode words) {
                String s = words.getWholeText();
                int weight = Weight.of(s);
                text[number + 1] += weight;
                if (inAnchor) {
                    linked[number + 1] += weight;
                } else if (weight > 0) {
                    sentences[number + 1] += Weight.stops(s);
                }
            }
        }
    }

    private static boolean isSilent(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "noscript", "template", "svg", "textarea", "select" -> true;
            default -> false;
        };
    }

    int size() {
        return size;
    }

    Element element(int number) {
        return page.get(body + number);
    }

    /** The page that the body is a part of. */
    PageElements page() {
        return page;
    }

    /** The number in this outline of what has a number in the page. */
    int number(int inPage) {
        return inPage - body;
    }

    /** The number in the page of what has one in this outline. */
    int inPage(int number) {
        return body + number;
    }

    /** The number of the parent; negative for the body. */
    int parent(int number) {
        return page.parent(body + number) - body;
    }

    /** The number after the element's last descendant. */
    int end(int number) {
        return page.end(body + number) - body;
    }

    /** The weight of the text in the element. */
    int text(int number) {
        return text[end(number)] - text[number];
    }

    /** The weight of the text in the element itself, outside its children. */
    int own(int number) {
        return text[number + 1] - text[number];
    }

    /** The weight of the text in the element that stands on links. */
    int linked(int number) {
        return linked[end(number)] - linked[number];
    }

    /** The sentence ends in the element's unlinked text. */
    int sentences(int number) {
        return sentences[end(number)] - sentences[number];
    }

    /** The share of the element's text that stands on links, 0 where it has none. */
    double linkDensity(int number) {
        int all = text(number);
        return all == 0 ? 0 : (double) linked(number) / all;
    }
}

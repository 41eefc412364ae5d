package org.quoin.docx.template.mark;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A placeholder, taken out of its runs and put between them as one element.
 *
 * @param sigil what it does
 * @param name of the field or part, without the sign
 * @param spot where it stood
 * @param look the properties of the run in which it began, if it had any
 * @param box the size of the picture that it stands for, in English Metric Units, where there is
 *     one
 */
public record Mark(Sigil sigil, String name, Spot spot, Optional<Element> look, Optional<Box> box) {

    /** The namespace of the elements that marks are until they are compiled. */
    private static final String NAMESPACE = "urn:quoin:template";

    private static final String KEY = "mark";

    /**
     * A place that a picture fits into.
     *
     * @param width in English Metric Units
     * @param height likewise
     */
    public record Box(long width, long height) {}

    /** As people write it. */
    public String written() {
        return "{{" + sigil.sign() + name + "}}";
    }

    /** The mark that an element stands for. */
    public static Optional<Mark> of(@Nullable Node node) {
        return node instanceof Element element && NAMESPACE.equals(element.getNamespaceURI())
                ? Optional.of((Mark) element.getUserData(KEY))
                : Optional.empty();
    }

    /** An element that stands for this mark. */
    public Element element(org.w3c.dom.Document document) {
        Element element = document.createElementNS(NAMESPACE, "quoin-mark");
        element.setUserData(KEY, this, null);
        return element;
    }
}

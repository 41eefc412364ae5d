package org.quoin.docx.web;

import java.io.IOException;
import java.io.Writer;
import org.quoin.docx.text.XmlText;

/** Writes HTML; what comes from articles goes through {@link #text} or an attribute's value. */
final class HtmlText {

    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    /** Markup as it stands; never anything from an article. */
    HtmlText raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Text, line feeds as breaks. */
    HtmlText text(String text) throws IOException {
        out.write(escaped(text).replace("\n", "<br>"));
        return this;
    }

    /** An attribute with a blank before it. */
    HtmlText attribute(String name, String value) throws IOException {
        out.write(' ' + name + "=\"" + escaped(value).replace("\n", "&#10;") + '"');
        return this;
    }

    private static String escaped(String text) {
        return XmlText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.quoin.html.flow;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the HTML standard's default style sheet makes of elements. */
final class Tags {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    /** Never text: code, controls, drawings, and what stands in for something else. */
    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math-ml",
                    "head",
                    "title",
                    "meta",
                    "link",
                    "button",
                    "input",
                    "select",
                    "option",
                    "textarea",
                    "canvas",
                    "map",
                    "datalist",
                    "object",
                    "applet",
                    "noframes",
                    "rp",
                    "dialog");

    private static final Pattern BOLD =
            Pattern.compile("(?iu)font-weight\\s*:\\s*(?:bold|[6-9]00)");

    private static final Pattern HIDDEN =
            Pattern.compile("(?iu)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
    }

    /** Bold by its element or its own style. */
    static boolean isBold(Element element) {
        String name = element.normalName();
        if (name.equals("b") || name.equals("strong")) {
            return true;
        }
        String style = style(element);
        return !style.isEmpty() && BOLD.matcher(style).find();
    }

    /** Hidden by an attribute or by its own style; what scripts show and hide cannot be known. */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = style(element);
        return !style.isEmpty() && HIDDEN.matcher(style).find();
    }

    /** What most elements have none of is looked for in those alone that have attributes. */
    private static String style(Element element) {
        return element.attributesSize() == 0 ? "" : element.attributes().get("style");
    }
}

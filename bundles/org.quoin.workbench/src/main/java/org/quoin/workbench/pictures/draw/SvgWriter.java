package org.quoin.workbench.pictures.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a drawing as SVG 1.1: text stays text, fonts are named by their family alone, and what a
 * mark stands for is said to whoever points at it or cannot see it. The same drawing always gives
 * the same characters.
 */
public final class SvgWriter {

    private static final String PART = "    ";

    private final Palette palette;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> patterns = new LinkedHashMap<>();

    private SvgWriter(Palette palette) {
        this.palette = palette;
    }

    /** The whole file. */
    public static String write(Drawing drawing, Palette palette) {
        SvgWriter body = new SvgWriter(palette);
        body.shapes(drawing.ground(), "  ");
        for (Mark each : drawing.marks()) {
            body.mark(each);
        }
        String width = number(drawing.width());
        String height = number(drawing.height());
        StringBuilder file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        file.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\"")
                .append(" aria-labelledby=\"title desc\" width=\"" + width + "\"")
                .append(" height=\"" + height + "\"")
                .append(" viewBox=\"0 0 " + width + " " + height + "\"")
                .append(" font-family=\"sans-serif\">\n")
                .append("  <title id=\"title\">" + escaped(drawing.title()) + "</title>\n")
                .append("  <desc id=\"desc\">" + escaped(drawing.description()) + "</desc>\n");
        if (!body.patterns.isEmpty()) {
            file.append("  <defs>\n");
            body.patterns.values().forEach(file::append);
            file.append("  </defs>\n");
        }
        file.append("  <rect width=\"" + width + "\" height=\"" + height + "\" fill=\"")
                .append(body.colour(Ink.PAGE, 1))
                .append("\"/>\n");
        return file.append(body.out).append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        out.append("  <g>\n").append(PART);
        out.append("<title>").append(escaped(mark.name())).append("</title>\n");
        shapes(mark.shapes(), PART);
        out.append("  </g>\n");
    }

    private void shapes(List<Shape> shapes, String indent) {
        for (Shape each : shapes) {
            out.append(indent);
            if (each instanceof Shape.Box box) {
                box(box);
            } else if (each instanceof Shape.Rule rule) {
                rule(rule);
            } else if (each instanceof Shape.Words words) {
                words(words);
            }
        }
    }

    private void box(Shape.Box box) {
        Area area = box.area();
        out.append("<rect x=\"" + number(area.x()) + "\" y=\"" + number(area.y()))
                .append("\" width=\"" + number(area.width()))
                .append("\" height=\"" + number(area.height()))
                .append("\" fill=\"" + fill(box.fill()) + "\"/>\n");
    }

    private void rule(Shape.Rule rule) {
        out.append("<line x1=\"" + number(rule.x()) + "\" y1=\"" + number(rule.y()))
                .append("\" x2=\"" + number(rule.toX()) + "\" y2=\"" + number(rule.toY()))
                .append("\" stroke=\"" + colour(rule.ink(), 1) + "\"/>\n");
    }

    private void words(Shape.Words words) {
        Area area = words.area();
        Lettering lettering = words.lettering();
        // By the side that has to stay where it is, whatever the font.
        String at =
                switch (words.side()) {
                    case LEFT -> "x=\"" + number(area.x());
                    case MIDDLE ->
                            "text-anchor=\"middle\" x=\"" + number(area.x() + area.width() / 2);
                    case RIGHT -> "text-anchor=\"end\" x=\"" + number(area.right());
                };
        out.append("<text " + at)
                .append("\" y=\"" + number(area.y() + lettering.ascent()))
                .append("\" font-size=\"" + number(lettering.height()) + "\"")
                .append(lettering.bold() ? " font-weight=\"bold\"" : "")
                .append(" fill=\"" + colour(words.ink(), 1) + "\">")
                .append(escaped(words.text()))
                .append("</text>\n");
    }

    private String fill(Fill fill) {
        if (fill.texture() == Texture.SOLID) {
            return colour(fill.ink(), fill.strength());
        }
        String id = (fill.ink().name() + '-' + fill.texture().name()).toLowerCase(Locale.ROOT);
        patterns.computeIfAbsent(id, each -> pattern(each, fill));
        return "url(#" + id + ")";
    }

    private String pattern(String id, Fill fill) {
        int size = Texture.DISTANCE;
        String ink = colour(fill.ink(), fill.strength());
        String lines =
                switch (fill.texture()) {
                    case SOLID -> "";
                    case RISING -> line(ink, "M-1 1l2 -2M0 6L6 0M5 7l2 -2");
                    case FALLING -> line(ink, "M-1 5l2 2M0 0L6 6M5 -1l2 2");
                    case CROSSED -> line(ink, "M0 6L6 0M0 0L6 6");
                    case DOTS -> "<circle cx=\"3\" cy=\"3\" r=\"1.5\" fill=\"" + ink + "\"/>";
                };
        return "    <pattern id=\""
                + id
                + "\" width=\""
                + size
                + "\" height=\""
                + size
                + "\" patternUnits=\"userSpaceOnUse\"><rect width=\""
                + size
                + "\" height=\""
                + size
                + "\" fill=\""
                + colour(fill.ink(), fill.strength() * Texture.GROUND)
                + "\"/>"
                + lines
                + "</pattern>\n";
    }

    private static String line(String ink, String path) {
        return "<path d=\"" + path + "\" stroke=\"" + ink + "\" stroke-width=\"1.6\"/>";
    }

    private String colour(Ink ink, double strength) {
        return String.format(Locale.ROOT, "#%06x", palette.colour(ink, strength));
    }

    /** A hundredth of a point is nothing to see. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }

    /** As XML has it; what it cannot hold becomes the sign for something that cannot be read. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        each -> {
                            switch (each) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                default -> safe.appendCodePoint(isXml(each) ? each : 0xFFFD);
                            }
                        });
        return safe.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}

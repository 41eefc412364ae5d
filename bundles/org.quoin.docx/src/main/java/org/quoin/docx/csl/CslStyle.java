package org.quoin.docx.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.quoin.api.plugin.ExportException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A style of bibliography in the Citation Style Language, known to be one: it is well-formed,
 * stands by itself and has a bibliography.
 *
 * @param name what the user called it
 * @param xml all of it
 * @param language that it is written for, such as {@code zh-CN}; none: that of the briefing
 */
public record CslStyle(String name, String xml, Optional<String> language) {

    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
    private static final String ENDING = ".csl";

    /** The styles that come with Quoin. */
    private static final List<Shipped> SHIPPED =
            List.of(
                    new Shipped("apa", List.of()),
                    new Shipped("chicago-author-date", List.of("chicago")),
                    new Shipped(
                            "china-national-standard-gb-t-7714-2015-numeric",
                            List.of("gb-t-7714-2015-numeric", "gbt7714")));

    /**
     * A style that comes with Quoin.
     *
     * @param file its name among the styles of the CSL project, without the ending
     * @param names what else it is called, the usual one first
     */
    private record Shipped(String file, List<String> names) {

        boolean isCalled(String name) {
            return file.equalsIgnoreCase(name) || names.stream().anyMatch(name::equalsIgnoreCase);
        }

        String usual() {
            return file.startsWith("china-") ? names.get(0) : file;
        }
    }

    /**
     * The style of a name or in a file.
     *
     * @param wanted the name of a style that comes with Quoin, or a file that ends in {@code .csl}
     * @throws ExportException if there is no such style, or what is there is none; says why
     */
    public static CslStyle of(String wanted) throws ExportException {
        Optional<Shipped> shipped = shipped(wanted);
        if (shipped.isPresent()) {
            return checked(wanted, resource(shipped.get()), Optional.empty());
        }
        if (!wanted.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new ExportException(
                    "there is no style of bibliography named "
                            + wanted
                            + "; use one of "
                            + SHIPPED.stream().map(Shipped::usual).collect(Collectors.joining(", "))
                            + ", or a file that ends in .csl");
        }
        try {
            Path file = Path.of(wanted);
            return checked(wanted, text(file), Optional.of(file));
        } catch (InvalidPathException e) {
            throw new ExportException("there is no file " + wanted + " to take a style from", e);
        }
    }

    private static Optional<Shipped> shipped(String name) {
        return SHIPPED.stream().filter(each -> each.isCalled(name)).findFirst();
    }

    private static String resource(Shipped shipped) throws ExportException {
        try {
            return CslFiles.text("styles/" + shipped.file + ENDING);
        } catch (IOException e) {
            throw new ExportException("the style " + shipped.usual() + " cannot be read", e);
        }
    }

    private static String text(Path file) throws ExportException {
        if (!Files.isRegularFile(file)) {
            throw new ExportException("there is no file " + file + " to take a style from");
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(in.readAllBytes()))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ExportException(file + " is not a style in CSL: it is no text in UTF-8", e);
        } catch (IOException e) {
            throw new ExportException("the style " + file + " cannot be read", e);
        }
    }

    /**
     * @param file where a parent may lie beside it; none for a style that must stand by itself
     */
    private static CslStyle checked(String name, String xml, Optional<Path> file)
            throws ExportException {
        Element style = parsed(name, xml).getDocumentElement();
        if (!"style".equals(style.getLocalName()) || !NAMESPACE.equals(style.getNamespaceURI())) {
            throw new ExportException(
                    name
                            + " is not a style in CSL: it begins with <"
                            + style.getNodeName()
                            + ">, not with CSL's <style>");
        }
        Optional<String> parent = parent(style);
        if (parent.isPresent()) {
            return inherited(name, parent.get(), file);
        }
        if (!style.getAttribute("version").startsWith("1.")) {
            throw new ExportException(name + " is a style in another CSL than version 1");
        }
        if (style.getElementsByTagNameNS(NAMESPACE, "bibliography").getLength() == 0) {
            throw new ExportException(
                    name + " is a style for notes only: it says nothing of a bibliography");
        }
        return new CslStyle(
                name,
                xml,
                Optional.of(style.getAttribute("default-locale")).filter(each -> !each.isBlank()));
    }

    private static Document parsed(String name, String xml) throws ExportException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            // A style of somebody's must not read files or call addresses.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // What is wrong is said by the exception; the default handler prints it as well.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new ExportException(name + " is not a style in CSL: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new ExportException("the style " + name + " cannot be read", e);
        }
    }

    /**
     * What its bibliography is sorted by, the weightiest first; nothing: as it was given.
     *
     * @throws IOException if it cannot be read after all
     */
    List<Element> sortKeys() throws IOException {
        try {
            List<Element> keys = new ArrayList<>();
            Element style = parsed(name, xml).getDocumentElement();
            for (Element bibliography : children(style, "bibliography")) {
                for (Element sort : children(bibliography, "sort")) {
                    keys.addAll(children(sort, "key"));
                }
            }
            return keys;
        } catch (ExportException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The name of the style that a dependent one takes everything from. */
    private static Optional<String> parent(Element style) {
        NodeList links = style.getElementsByTagNameNS(NAMESPACE, "link");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            if (link.getAttribute("rel").equals("independent-parent")) {
                String address = link.getAttribute("href");
                return Optional.of(address.substring(address.lastIndexOf('/') + 1));
            }
        }
        return Optional.empty();
    }

    private static CslStyle inherited(String name, String parent, Optional<Path> file)
            throws ExportException {
        Optional<Shipped> shipped = shipped(parent);
        if (shipped.isPresent()) {
            return checked(name, resource(shipped.get()), Optional.empty());
        }
        // Letters, digits, dots and dashes: a style cannot name a file elsewhere.
        if (file.isPresent() && parent.matches("[\\w.-]+")) {
            Path beside = file.get().resolveSibling(parent + ENDING);
            if (Files.isRegularFile(beside)) {
                // A parent stands by itself: CSL knows no grandparents, and no circles.
                return checked(beside.toString(), text(beside), Optional.empty());
            }
        }
        throw new ExportException(
                name
                        + " only says that it is like the style "
                        + parent
                        + ", which is not here: put "
                        + parent
                        + ".csl beside it");
    }
}

package org.quoin.engine.registry;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The description of one plug-in on a plain class path: the contributions that its {@code
 * plugin.xml} declares, with their texts from {@code plugin.properties} and their bundle from the
 * manifest, all beside it.
 */
final class PluginXml {

    private final URL file;
    private final Locale locale;

    PluginXml(URL file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    /**
     * One declared contribution.
     *
     * @param point the id of the point it is for
     * @param descriptor what is known of it
     * @param beside opens files of its bundle
     */
    record Declared(String point, Descriptor descriptor, DeclaredPack.Files beside) {

        /** The class it names, or nothing. */
        String className() {
            return descriptor.attributes().getOrDefault("class", "");
        }
    }

    /** The declared contributions, in the order of the file. */
    List<Declared> declared() throws IOException {
        List<Declared> found = new ArrayList<>();
        Properties texts = texts();
        Attributes manifest = manifest();
        String bundle = manifest.getValue("Bundle-SymbolicName");
        String version = manifest.getValue("Bundle-Version");
        try (InputStream in = open(file)) {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            String point = "";
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("extension")) {
                    point = String.valueOf(reader.getAttributeValue(null, "point"));
                } else if (isContribution(point, reader.getLocalName())) {
                    Map<String, String> attributes = attributes(reader, texts);
                    List<DeclaredOption> options = options(reader, texts);
                    found.add(
                            new Declared(
                                    point,
                                    new Descriptor(
                                            attributes.getOrDefault("id", ""),
                                            attributes.getOrDefault("name", ""),
                                            attributes.getOrDefault("description", ""),
                                            bundle == null
                                                    ? ""
                                                    : bundle.replaceAll(";.*", "").strip(),
                                            version == null ? "" : version,
                                            attributes,
                                            options),
                                    this::open));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed XML: " + e.getMessage(), e);
        }
        return found;
    }

    private static boolean isContribution(String point, String element) {
        return Point.ALL.stream()
                .anyMatch(each -> each.id().equals(point) && each.element().equals(element));
    }

    /** Those within the element that was just begun; reads to its end. */
    private static List<DeclaredOption> options(XMLStreamReader reader, Properties texts)
            throws XMLStreamException {
        List<DeclaredOption> options = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 1 && reader.getLocalName().equals(DeclaredOption.ELEMENT)) {
                    options.add(new DeclaredOption(attributes(reader, texts)));
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return options;
    }

    private static Map<String, String> attributes(XMLStreamReader reader, Properties texts) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            // %key stands for a text of plugin.properties, as in Eclipse.
            attributes.put(
                    reader.getAttributeLocalName(i),
                    value.startsWith("%") ? texts.getProperty(value.substring(1), value) : value);
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The most general texts first, so that those of the locale win. */
    private Properties texts() throws IOException {
        Properties texts = new Properties();
        for (String name :
                List.of(
                        "plugin.properties",
                        "plugin_" + locale.getLanguage() + ".properties",
                        "plugin_"
                                + locale.getLanguage()
                                + "_"
                                + locale.getCountry()
                                + ".properties")) {
            // Eclipse reads them as UTF-8 too.
            texts.load(new StringReader(new String(beside(name), StandardCharsets.UTF_8)));
        }
        return texts;
    }

    private Attributes manifest() throws IOException {
        return new Manifest(new ByteArrayInputStream(beside("META-INF/MANIFEST.MF")))
                .getMainAttributes();
    }

    /** All of a file beside the description, none where there is no such file. */
    private byte[] beside(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** A file by its path from the description, null where there is no such file. */
    private @Nullable InputStream open(String name) throws IOException {
        try {
            return open(new URL(file, name));
        } catch (FileNotFoundException absent) {
            return null;
        }
    }

    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // A cached jar would stay open, and locked on Windows, for as long as the process lives.
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}

package org.quoin.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the bundles of a p2 repository are called in the Maven repository that they came from; their
 * files alone do not say it.
 */
final class MavenNames {

    private static final String[] KEYS = {"maven-", "maven-wrapped-"};

    private final Map<String, Part.Coordinates> names;

    private MavenNames(Map<String, Part.Coordinates> names) {
        this.names = Map.copyOf(names);
    }

    /**
     * Reads them.
     *
     * @param repository the folder that {@code content.jar} lies in
     * @return what it knows
     * @throws IOException when it cannot be read
     */
    static MavenNames read(Path repository) throws IOException {
        Map<String, Part.Coordinates> names = new HashMap<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (ZipFile content = new ZipFile(repository.resolve("content.jar").toFile());
                InputStream in = content.getInputStream(content.getEntry("content.xml"))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String unit = "";
            Map<String, String> properties = new HashMap<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("unit")) {
                    unit = xml.getAttributeValue(null, "id");
                    properties.clear();
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("property")) {
                    properties.put(
                            xml.getAttributeValue(null, "name"),
                            xml.getAttributeValue(null, "value"));
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("unit")) {
                    String id = unit;
                    coordinates(properties).ifPresent(each -> names.put(id, each));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(repository + " has no content that can be read", e);
        }
        return new MavenNames(names);
    }

    private static Optional<Part.Coordinates> coordinates(Map<String, String> properties) {
        for (String key : KEYS) {
            String group = properties.get(key + "groupId");
            String artifact = properties.get(key + "artifactId");
            String version = properties.get(key + "version");
            if (group != null && artifact != null && version != null) {
                return Optional.of(new Part.Coordinates(group, artifact, version));
            }
        }
        return Optional.empty();
    }

    /**
     * What a bundle is called there.
     *
     * @param symbolicName the bundle's
     * @return its coordinates, if they are known
     */
    Optional<Part.Coordinates> of(String symbolicName) {
        return Optional.ofNullable(names.get(symbolicName));
    }
}

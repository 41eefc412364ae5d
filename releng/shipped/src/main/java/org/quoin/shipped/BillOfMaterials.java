package org.quoin.shipped;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.license.Expression;

/**
 * Writes a bill of materials in CycloneDX 1.6: what is in one delivery, down to the jars within
 * jars, each with version, address as a package, SHA-256 and licence. The same delivery gives the
 * same bytes.
 */
public final class BillOfMaterials {

    /** The version of CycloneDX that is written. */
    public static final Version VERSION = Version.VERSION_16;

    /** What a runtime of OpenJDK is under. */
    private static final String OF_JAVA = "GPL-2.0-only WITH Classpath-exception-2.0";

    private final Reviewed reviewed;
    private final MavenNames names;
    private final Map<String, Part> bySum;

    /**
     * A writer.
     *
     * @param reviewed says licences
     * @param names says what bundles are called in Maven
     * @param known all parts of all deliveries: what one copy of a jar does not say, another may
     */
    BillOfMaterials(Reviewed reviewed, MavenNames names, Collection<Part> known) {
        this.reviewed = reviewed;
        this.names = names;
        this.bySum =
                known.stream()
                        .flatMap(Part::all)
                        .filter(each -> each.sha256().isPresent() && !each.version().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        each -> each.sha256().orElseThrow(),
                                        Function.identity(),
                                        (one, ignored) -> one));
    }

    /**
     * Writes one.
     *
     * @param name of the delivery
     * @param version of Quoin
     * @param parts what is in it
     * @param java the version of the Java runtime in it, where it has one
     * @return JSON
     * @throws GeneratorException when the library cannot write it
     */
    String write(String name, String version, List<Part> parts, Optional<String> java)
            throws GeneratorException {
        Component whole = new Component();
        whole.setType(Component.Type.APPLICATION);
        whole.setGroup("org.quoin");
        whole.setName(name);
        whole.setVersion(version);
        whole.setBomRef(name);
        whole.setLicenses(licence("EPL-2.0"));
        Metadata metadata = new Metadata();
        // The time of writing would make each build's another one.
        metadata.setTimestamp(null);
        metadata.setComponent(whole);
        List<Component> components = new ArrayList<>(parts.stream().map(this::component).toList());
        java.map(BillOfMaterials::runtime).ifPresent(components::add);
        Dependency dependency = new Dependency(name);
        components.forEach(each -> dependency.addDependency(new Dependency(each.getBomRef())));
        Bom bom = new Bom();
        bom.setMetadata(metadata);
        bom.setComponents(components);
        bom.setDependencies(List.of(dependency));
        String sums =
                parts.stream()
                        .map(each -> each.place() + each.sha256().orElse(""))
                        .collect(
                                Collectors.joining(
                                        "\n", name + "\n" + version + "\n", java.orElse("")));
        bom.setSerialNumber(
                "urn:uuid:" + UUID.nameUUIDFromBytes(sums.getBytes(StandardCharsets.UTF_8)));
        return BomGeneratorFactory.createJson(VERSION, bom).toJsonString();
    }

    private Component component(Part part) {
        Part told = part.sha256().map(each -> bySum.getOrDefault(each, part)).orElse(part);
        Optional<Part.Coordinates> coordinates =
                names.of(part.name()).or(told::coordinates).or(() -> noted(part, told));
        Component component = new Component();
        component.setType(Component.Type.LIBRARY);
        component.setBomRef(part.place());
        component.setName(coordinates.map(Part.Coordinates::artifact).orElse(part.name()));
        coordinates.map(Part.Coordinates::group).ifPresent(component::setGroup);
        component.setVersion(coordinates.map(Part.Coordinates::version).orElse(told.version()));
        coordinates
                .map(
                        each ->
                                "pkg:maven/"
                                        + each.group()
                                        + "/"
                                        + each.artifact()
                                        + "@"
                                        + each.version())
                .ifPresent(component::setPurl);
        part.sha256()
                .ifPresent(
                        each ->
                                component.setHashes(
                                        List.of(new Hash(Hash.Algorithm.SHA_256, each))));
        component.setLicenses(licence(licenceOf(part)));
        Optional.ofNullable(reviewed.libraries().get(part.name()))
                .map(each -> reviewed.projects().get(each.project()))
                .ifPresent(each -> component.setCopyright(each.holder()));
        if (!part.parts().isEmpty()) {
            component.setComponents(part.parts().stream().map(this::component).toList());
        }
        return component;
    }

    /** The coordinates that a person noted, for a jar that states a version alone. */
    private Optional<Part.Coordinates> noted(Part part, Part told) {
        return Optional.ofNullable(reviewed.libraries().get(part.name()))
                .flatMap(Reviewed.Library::maven)
                .map(each -> each.split(":", 2))
                .map(each -> new Part.Coordinates(each[0], each[1], told.version()));
    }

    private String licenceOf(Part part) {
        Reviewed.Library library = reviewed.libraries().get(part.name());
        if (library != null) {
            return library.licence().text();
        }
        if (part.isOwn()) {
            return "EPL-2.0";
        }
        throw new IllegalArgumentException(
                part.name() + " is not on the list of reviewed licences");
    }

    private static Component runtime(String version) {
        Component component = new Component();
        component.setType(Component.Type.PLATFORM);
        component.setBomRef("runtime");
        component.setName("OpenJDK");
        component.setVersion(version);
        component.setLicenses(licence(OF_JAVA));
        return component;
    }

    private static LicenseChoice licence(String expression) {
        LicenseChoice choice = new LicenseChoice();
        choice.setExpression(new Expression(expression));
        return choice;
    }
}

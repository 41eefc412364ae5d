package org.quoin.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What this build ships: the product of each platform that it was made for, and the command line.
 * Each library has a reviewed licence, and the papers that are delivered tell of it.
 */
class ShippedTest {

    private static final Path ROOT = Path.of("..", "..");

    private static Reviewed reviewed;
    private static Map<String, List<Part>> shipped;

    @BeforeAll
    static void read() throws Exception {
        reviewed = Reviewed.read(Path.of(""));
        shipped = Shipment.read(ROOT);
    }

    @Test
    void eachLibraryHasAReviewedLicenceThatItMayBeShippedUnder() {
        assertTrue(shipped.containsKey("linux.gtk.x86_64"), shipped.keySet()::toString);
        assertTrue(shipped.get("linux.gtk.x86_64").size() > 100);
        assertTrue(shipped.get(Shipment.COMMAND_LINE).size() > 20);
        assertEquals(
                "",
                String.join("\n", new LicenceCheck(reviewed).faults(shipped)),
                "see releng/shipped/licences.csv");
    }

    @Test
    void whatPeopleAreToldIsWhatTheTablesSay() throws Exception {
        String notices = Notices.of(reviewed);
        Path renewed = Files.createDirectories(Path.of("target")).resolve("THIRD-PARTY.md");
        Files.writeString(renewed, notices);

        assertEquals(
                notices,
                Files.readString(ROOT.resolve("THIRD-PARTY.md")),
                "renew it: cp releng/shipped/target/THIRD-PARTY.md THIRD-PARTY.md");
    }

    @Test
    void theTextOfEachLicenceIsDelivered() {
        for (String each : reviewed.permitted().keySet()) {
            assertTrue(Files.isRegularFile(Path.of("texts", each + ".txt")), each);
        }
    }

    @Test
    void theBillOfMaterialsIsOneOfCycloneDxAndNamesEachLibrary() throws Exception {
        BillOfMaterials writer = new Papers(ROOT, reviewed, shipped).bills();
        for (Map.Entry<String, List<Part>> each : shipped.entrySet()) {
            String bill = writer.write("quoin", "1.0.0", each.getValue(), Optional.of("17.0.1"));

            assertEquals(
                    List.of(),
                    new JsonParser().validate(bill, BillOfMaterials.VERSION),
                    each.getKey());
            JsonNode tree = new ObjectMapper().readTree(bill);
            List<String> incomplete = new ArrayList<>();
            int named = incomplete(tree.get("components"), incomplete);
            assertEquals(each.getValue().stream().flatMap(Part::all).count() + 1, named);
            assertEquals(
                    List.of("OpenJDK"),
                    incomplete.stream().distinct().filter(one -> !one.endsWith("-ant")).toList(),
                    each.getKey());
            assertEquals(
                    bill, writer.write("quoin", "1.0.0", each.getValue(), Optional.of("17.0.1")));
        }
    }

    /**
     * How many there are; those without an address as a package, a licence or a version are added.
     */
    private static int incomplete(JsonNode components, List<String> incomplete) {
        int count = 0;
        for (JsonNode each : components) {
            boolean whole =
                    each.hasNonNull("purl")
                            && each.hasNonNull("licenses")
                            && !each.path("version").asText().isEmpty();
            if (!whole) {
                incomplete.add(each.get("name").asText());
            }
            count +=
                    1
                            + (each.has("components")
                                    ? incomplete(each.get("components"), incomplete)
                                    : 0);
        }
        return count;
    }

    @Test
    void aBillThatIsNoneIsToldApart() throws Exception {
        assertTrue(
                !new JsonParser()
                        .validate("{\"bomFormat\": \"CycloneDX\"}", BillOfMaterials.VERSION)
                        .isEmpty());
    }
}

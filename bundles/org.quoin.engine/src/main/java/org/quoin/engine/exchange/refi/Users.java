package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.quoin.engine.exchange.name.Guids;

/** Who made what: Quoin itself, the people who worked on the project, each analyser. */
final class Users {

    private final UUID program = Guids.of("user", "program");
    private final UUID person = Guids.of("user", "person");
    private final Map<String, UUID> analysers = new TreeMap<>();

    UUID program() {
        return program;
    }

    UUID person() {
        return person;
    }

    UUID analyser(String id) {
        return analysers.computeIfAbsent(id, each -> Guids.of("user", "analyser", each));
    }

    void write(QdeXml xml) throws IOException {
        xml.open("Users");
        user(xml, program, "Quoin");
        user(xml, person, "Analyst");
        for (Map.Entry<String, UUID> each : analysers.entrySet()) {
            user(xml, each.getValue(), each.getKey());
        }
        xml.close();
    }

    private static void user(QdeXml xml, UUID guid, String name) throws IOException {
        xml.open("User").guid(guid).attribute("name", name).close();
    }
}

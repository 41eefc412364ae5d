package org.quoin.engine.exchange.refi;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.quoin.engine.exchange.name.Guids;

/** What is known of an article or a speaker, as variables of a source or a case. */
enum Variable {
    ARTICLE("Quoin article", "Text"),
    SHA256("SHA-256 of the original", "Text"),
    TITLE("Title", "Text"),
    OUTLET("Outlet", "Text"),
    AUTHORS("Authors", "Text"),
    PUBLISHED("Published", "Text"),
    DAY("Day of publication", "Date"),
    URL("Address", "Text"),
    CANONICAL_URL("Canonical address", "Text"),
    FEED_TIME("Delivered by a feed", "Text"),
    LANGUAGE("Language", "Text"),
    FILE("File", "Text"),
    IMPORTER("Importer", "Text"),
    NAME("Name", "Text"),
    TYPE("Type of speaker", "Text"),
    OTHER_NAMES("Other names", "Text"),
    GIVEN_NAMES("Names given by people", "Text"),
    ROLE("Newest role", "Text"),
    AFFILIATION("Newest affiliation", "Text"),
    NOTE("Note on the speaker", "Text");

    private final String label;
    private final String type;

    Variable(String label, String type) {
        this.label = label;
        this.type = type;
    }

    String label() {
        return label;
    }

    UUID guid() {
        return Guids.of("variable", name());
    }

    /** The variable with this name, if it is one of these. */
    static Optional<Variable> of(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    void define(QdeXml xml) throws IOException {
        xml.open("Variable")
                .guid(guid())
                .attribute("name", label)
                .attribute("typeOfVariable", type)
                .close();
    }

    /** Writes its value in a source or a case, if there is one. */
    void value(QdeXml xml, Optional<String> value) throws IOException {
        if (value.filter(each -> !each.isEmpty()).isPresent()) {
            xml.open("VariableValue");
            xml.ref("VariableRef", guid());
            xml.text(type + "Value", value.get());
            xml.close();
        }
    }
}

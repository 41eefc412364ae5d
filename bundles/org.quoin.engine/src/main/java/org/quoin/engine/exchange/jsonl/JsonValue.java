package org.quoin.engine.exchange.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a line, asked for its fields by name and type. A field that is missing or of another
 * type is told by its name.
 */
final class JsonValue {

    private final Map<String, Object> fields;

    private JsonValue(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads the one object of a line.
     *
     * @throws IOException if it is no JSON object, or something follows it
     */
    static JsonValue read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("it is no JSON object");
        }
        JsonValue value = object(json);
        if (json.nextToken() != null) {
            throw new IOException("something follows the JSON object");
        }
        return value;
    }

    private static JsonValue object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            @Nullable Object value = value(json);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new JsonValue(fields);
    }

    /** A string, number, truth value, list or object; {@code null} for JSON's own. */
    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            @Nullable Object value = value(json);
            if (value == null) {
                throw new IOException("a list holds null");
            }
            values.add(value);
        }
        return values;
    }

    /** Whether the field is there and not {@code null}. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    String string(String name) throws IOException {
        return need(name, String.class);
    }

    Optional<String> optionalString(String name) throws IOException {
        return has(name) ? Optional.of(string(name)) : Optional.empty();
    }

    double number(String name) throws IOException {
        return need(name, Double.class);
    }

    int integer(String name) throws IOException {
        double number = number(name);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new IOException("\"" + name + "\" is no whole number");
        }
        return (int) number;
    }

    /** {@code false} where the field is missing. */
    boolean truth(String name) throws IOException {
        return has(name) && need(name, Boolean.class);
    }

    JsonValue object(String name) throws IOException {
        return need(name, JsonValue.class);
    }

    Optional<JsonValue> optionalObject(String name) throws IOException {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    List<String> strings(String name) throws IOException {
        return list(name, String.class);
    }

    List<JsonValue> objects(String name) throws IOException {
        return list(name, JsonValue.class);
    }

    /** A string that names one of a few values. */
    <T> T choice(String name, Function<String, Optional<T>> values) throws IOException {
        String word = string(name);
        return values.apply(word)
                .orElseThrow(
                        () ->
                                new IOException(
                                        "\""
                                                + name
                                                + "\" is \""
                                                + word
                                                + "\", which this version does not know"));
    }

    private <T> T need(String name, Class<T> type) throws IOException {
        @Nullable Object value = fields.get(name);
        if (!type.isInstance(value)) {
            throw new IOException("\"" + name + "\" is missing or of the wrong kind");
        }
        return type.cast(value);
    }

    private <T> List<T> list(String name, Class<T> type) throws IOException {
        List<T> typed = new ArrayList<>();
        for (Object each : need(name, List.class)) {
            if (!type.isInstance(each)) {
                throw new IOException("\"" + name + "\" holds something of the wrong kind");
            }
            typed.add(type.cast(each));
        }
        return typed;
    }
}

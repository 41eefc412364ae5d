package org.quoin.project.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a column may be, behind {@code IN}: a few values each with its own mark, so that the
 * statement stays the same for as many; a lot of them as one argument, because SQLite takes only so
 * many.
 */
record ValueList(String sql, List<?> arguments) {

    private static final int MANY = 200;

    /** Of numbers or texts. */
    static ValueList of(Collection<?> values) {
        if (values.size() <= MANY) {
            return new ValueList(
                    values.stream().map(each -> "?").collect(Collectors.joining(",", "(", ")")),
                    List.copyOf(values));
        }
        String json =
                values.stream().map(ValueList::json).collect(Collectors.joining(",", "[", "]"));
        return new ValueList("(SELECT value FROM json_each(?))", List.of(json));
    }

    private static String json(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        StringBuilder text = new StringBuilder("\"");
        for (char unit : value.toString().toCharArray()) {
            if (unit < ' ') {
                text.append(String.format("\\u%04x", (int) unit));
            } else {
                text.append(unit == '"' || unit == '\\' ? "\\" : "").append(unit);
            }
        }
        return text.append('"').toString();
    }
}

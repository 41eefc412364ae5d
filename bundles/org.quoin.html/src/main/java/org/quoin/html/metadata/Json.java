package org.quoin.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON text. Numbers and the three literals stay as they are written. */
sealed interface Json {

    /**
     * An object, its members in order.
     *
     * @param members by name; of two with one name the first
     */
    record Obj(Map<String, Json> members) implements Json {}

    /**
     * An array.
     *
     * @param items in order
     */
    record Arr(List<Json> items) implements Json {}

    /**
     * A string, a number or a literal.
     *
     * @param text unescaped
     */
    record Str(String text) implements Json {}

    /** The members of an object by one name: none, its value, or the items of its array. */
    default List<Json> all(String name) {
        if (!(this instanceof Obj obj)) {
            return List.of();
        }
        Json value = obj.members().get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Arr arr ? arr.items() : List.of(value);
    }

    /** The first string by a name, or the empty string. */
    default String first(String name) {
        for (Json value : all(name)) {
            if (value instanceof Str str) {
                return str.text().equals("null") ? "" : str.text();
            }
        }
        return "";
    }

    /**
     * Reads what pages call JSON. It forgives what browsers' consumers of it forgive: raw line
     * breaks in strings, comments around the script, commas too many, an end cut off. What cannot
     * be read ends the value there; nothing is thrown.
     *
     * @return the value, an empty string where there is none
     */
    static Json read(String text) {
        return new Reader(text).value(0);
    }

    /** A forgiving reader. */
    final class Reader {

        /** Deeper than any real data; the rest of deeper texts is not read. */
        private static final int DEEPEST = 100;

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        private Json value(int depth) {
            skip();
            if (at >= text.length() || depth > DEEPEST) {
                at = text.length();
                return new Str("");
            }
            return switch (text.charAt(at)) {
                case '{' -> object(depth);
                case '[' -> array(depth);
                case '"' -> new Str(string());
                default -> new Str(literal());
            };
        }

        private Json object(int depth) {
            Map<String, Json> members = new LinkedHashMap<>();
            at++;
            while (true) {
                skip();
                if (at >= text.length() || text.charAt(at) == '}') {
                    at++;
                    return new Obj(members);
                }
                if (text.charAt(at) != '"') {
                    at++;
                    continue;
                }
                String name = string();
                skip();
                if (at < text.length() && text.charAt(at) == ':') {
                    at++;
                    members.putIfAbsent(name, value(depth + 1));
                }
            }
        }

        private Json array(int depth) {
            List<Json> items = new ArrayList<>();
            at++;
            while (true) {
                skip();
                if (at >= text.length() || text.charAt(at) == ']') {
                    at++;
                    return new Arr(items);
                }
                if (text.charAt(at) == ',' || text.charAt(at) == '}' || text.charAt(at) == ':') {
                    at++;
                } else {
                    items.add(value(depth + 1));
                }
            }
        }

        private String string() {
            StringBuilder out = new StringBuilder();
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c == '\\' && at < text.length()) {
                    escape(out);
                } else {
                    out.append(c);
                }
            }
            at++;
            return out.toString();
        }

        private void escape(StringBuilder out) {
            char c = text.charAt(at++);
            switch (c) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b', 'f' -> out.append(' ');
                case 'u' -> {
                    int code = hex();
                    if (code >= 0) {
                        out.append((char) code);
                    }
                }
                default -> out.append(c);
            }
        }

        private int hex() {
            int code = 0;
            for (int i = 0; i < 4; i++) {
                int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
                if (digit < 0) {
                    return -1;
                }
                code = code * 16 + digit;
            }
            at += 4;
            return code;
        }

        private String literal() {
            int start = at;
            while (at < text.length() && ",]}:\"{[ \n\r\t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at == start) {
                at++;
                return "";
            }
            return text.substring(start, at);
        }

        private void skip() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c) || c == ';' || c == 0xFEFF) {
                    at++;
                } else if (text.startsWith("<!--", at) || text.startsWith("-->", at)) {
                    at += c == '<' ? 4 : 3;
                } else if (text.startsWith("/*", at)) {
                    int end = text.indexOf("*/", at + 2);
                    at = end < 0 ? text.length() : end + 2;
                } else if (text.startsWith("//", at)) {
                    int end = text.indexOf('\n', at);
                    at = end < 0 ? text.length() : end;
                } else if (text.startsWith("<![CDATA[", at) || text.startsWith("]]>", at)) {
                    at += c == '<' ? 9 : 3;
                } else {
                    return;
                }
            }
        }
    }
}

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The floor under a Word export: the XML of a file that was written before, made again of strings that are joined, and streamed
 * into the zip of its other parts. What it is given is what a program would have in its hands that need not think at all: the
 * markup as constants, and the values (words, numbers, ids, addresses) as they read, cut into runs already. It escapes the
 * values, joins them with the markup, encodes all of it in UTF-8 and deflates it as Java's zip does by default. It does not find
 * scripts, directions, pages or hashes; and it does not copy bytes: only small parts that a template would hold are copied.
 *
 * <pre>
 *   Floor learn FILE.docx RECIPE    takes a file apart into constants and values
 *   Floor read RECIPE               reads them, and makes nothing of them: the floor's own preparation
 *   Floor write RECIPE FILE.docx    makes the file again
 *   Floor same ONE TWO              whether two files hold the same parts
 * </pre>
 */
public final class Floor {

    /** Parts that grow with the briefing; the others are a template's. */
    private static final Pattern LARGE =
            Pattern.compile("word/(document|footnotes|endnotes)\\.xml|word/_rels/(document|footnotes|endnotes)\\.xml\\.rels|customXml/item\\d+\\.xml");

    /** An attribute with its value, or the text between two tags. */
    private static final Pattern VALUE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"|>([^<]+)(?=<)");

    /** An attribute that has the same value as often as this is written as a constant by anybody. */
    private static final int CONSTANT = 200;

    private Floor() {}

    public static void main(String[] arguments) throws IOException {
        Path first = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "learn" -> learn(first, Path.of(arguments[2]));
            case "read" -> replay(first, OutputStream.nullOutputStream(), false);
            case "write" -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
                    replay(first, out, true);
                }
            }
            case "same" -> same(first, Path.of(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    // ---- Taking apart ----

    private static void learn(Path file, Path recipe) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(recipe)))) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            out.writeInt(entries.size());
            for (ZipEntry entry : entries) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                boolean large = LARGE.matcher(entry.getName()).matches();
                out.writeUTF(entry.getName());
                out.writeBoolean(large);
                if (large) {
                    takeApart(new String(bytes, StandardCharsets.UTF_8), out);
                } else {
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
        }
    }

    private static void takeApart(String xml, DataOutputStream out) throws IOException {
        Map<String, Integer> frequent = new HashMap<>();
        for (Matcher value = VALUE.matcher(xml); value.find(); ) {
            frequent.merge(value.group(), 1, Integer::sum);
        }
        Map<String, Integer> constants = new LinkedHashMap<>();
        List<Integer> order = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int from = 0;
        for (Matcher value = VALUE.matcher(xml); value.find(); ) {
            int group = value.group(2) == null ? 3 : 2;
            if (frequent.getOrDefault(value.group(), 0) < CONSTANT) {
                order.add(constants.computeIfAbsent(xml.substring(from, value.start(group)), any -> constants.size()));
                values.add(plain(value.group(group)));
                from = value.end(group);
            }
        }
        order.add(constants.computeIfAbsent(xml.substring(from), any -> constants.size()));
        out.writeInt(constants.size());
        for (String constant : constants.keySet()) {
            string(out, constant);
        }
        out.writeInt(values.size());
        for (int i = 0; i < values.size(); i++) {
            out.writeInt(order.get(i));
            string(out, values.get(i));
        }
        out.writeInt(order.get(values.size()));
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    // ---- Making it again ----

    private static void replay(Path recipe, OutputStream file, boolean really) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(recipe), 1 << 16));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int entries = in.readInt(); entries > 0; entries--) {
                ZipEntry entry = new ZipEntry(in.readUTF());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                if (in.readBoolean()) {
                    Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
                    join(in, out, really);
                    out.flush();
                } else {
                    zip.write(in.readNBytes(in.readInt()));
                }
            }
        }
    }

    private static void join(DataInputStream in, Writer out, boolean really) throws IOException {
        String[] constants = new String[in.readInt()];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = string(in);
        }
        for (int values = in.readInt(); values > 0; values--) {
            String constant = constants[in.readInt()];
            String value = string(in);
            if (really) {
                out.write(constant);
                escaped(value, constant.endsWith("\""), out);
            }
        }
        String last = constants[in.readInt()];
        if (really) {
            out.write(last);
        }
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void escaped(String value, boolean isAttribute, Writer out) throws IOException {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String instead =
                    switch (value.charAt(i)) {
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '&' -> "&amp;";
                        case '"' -> isAttribute ? "&quot;" : "";
                        default -> "";
                    };
            if (!instead.isEmpty()) {
                out.write(value, from, i - from);
                out.write(instead);
                from = i + 1;
            }
        }
        out.write(value, from, value.length() - from);
    }

    // ---- Whether it is the same ----

    private static void same(Path one, Path two) throws IOException {
        try (ZipFile first = new ZipFile(one.toFile());
                ZipFile second = new ZipFile(two.toFile())) {
            long total = 0;
            for (ZipEntry entry : first.stream().toList()) {
                ByteArrayOutputStream there = new ByteArrayOutputStream();
                first.getInputStream(entry).transferTo(there);
                ZipEntry other = second.getEntry(entry.getName());
                if (other == null || !java.util.Arrays.equals(there.toByteArray(), second.getInputStream(other).readAllBytes())) {
                    System.out.println("DIFFERENT: " + entry.getName());
                    System.exit(1);
                }
                total += there.size();
            }
            System.out.println("the same parts, " + total / 1_000_000 + " MB of XML, " + Files.size(one) / 1_000_000 + " MB zipped");
        }
    }
}

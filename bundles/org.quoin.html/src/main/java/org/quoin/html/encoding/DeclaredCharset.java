package org.quoin.html.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page declares in its head. */
final class DeclaredCharset {

    /** The HTML standard looks at 1,024 bytes; real pages declare later, after long scripts. */
    private static final int HEAD = 16 * 1024;

    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?:<meta\\b[^>]{0,300}?charset\\s*=\\s*|<\\?xml\\b[^>]{0,100}?encoding\\s*=\\s*)[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** The first declaration in the bytes that names an encoding known here. */
    static Optional<Charset> in(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARATION.matcher(head);
        while (m.find()) {
            Optional<Charset> found = named(m.group(1));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The encoding that browsers read for a label: Latin-1 and ASCII as windows-1252, gb2312 and
     * GBK as GB18030, Shift_JIS and EUC-KR with their vendors' extensions. (WHATWG Encoding, 4.2)
     */
    static Optional<Charset> named(String label) {
        String name =
                switch (label.toLowerCase(Locale.ROOT)) {
                    case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii" -> "windows-1252";
                    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030", "hz-gb-2312" ->
                            "GB18030";
                    case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
                    case "euc-kr", "ks_c_5601-1987", "ksc5601" -> "x-windows-949";
                    case "big5", "big5-hkscs", "x-x-big5" -> "Big5-HKSCS";
                    case "iso-8859-9" -> "windows-1254";
                    case "iso-8859-8-i" -> "ISO-8859-8";
                    case "tis-620", "iso-8859-11" -> "x-windows-874";
                    case "utf8" -> "UTF-8";
                    default -> label;
                };
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}

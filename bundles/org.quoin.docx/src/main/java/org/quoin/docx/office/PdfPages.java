package org.quoin.docx.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages on which bookmarks stand, from a PDF that LibreOffice made with {@code
 * ExportBookmarksToPDFDestination}: it writes its objects as they are, the destinations by name and
 * the pages in their order. Of a PDF that is written otherwise nothing is found.
 */
public final class PdfPages {

    /** An underscore is written as its code. */
    private static final Pattern DESTINATION =
            Pattern.compile("/(?:5F|_)?(Toc\\d+)\\s*\\[\\s*(\\d+) 0 R\\s*/XYZ");

    private static final Pattern PAGES =
            Pattern.compile("/Type\\s*/Pages\\b[^>]*?/Kids\\s*\\[([^\\]]*)\\]");

    private static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R");

    private PdfPages() {}

    /** The page of each bookmark whose name begins with {@code _Toc}, from 1. */
    public static Map<String, Integer> of(Path pdf) throws IOException {
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        Map<String, Integer> numbers = new HashMap<>();
        Matcher kids = PAGES.matcher(text);
        if (kids.find()) {
            Matcher page = REFERENCE.matcher(kids.group(1));
            while (page.find()) {
                numbers.putIfAbsent(page.group(1), numbers.size() + 1);
            }
        }
        Map<String, Integer> pages = new HashMap<>();
        Matcher destination = DESTINATION.matcher(text);
        while (destination.find()) {
            Integer number = numbers.get(destination.group(2));
            if (number != null) {
                pages.put("_" + destination.group(1), number);
            }
        }
        return pages;
    }
}

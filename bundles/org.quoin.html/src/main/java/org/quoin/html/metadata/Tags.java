package org.quoin.html.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words under which an outlet files an article, as pages and feeds list them. */
public final class Tags {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,，;；、|]\\s*");

    /** Tags of a machine's own: "type:article", numbers. */
    private static final Pattern NO_TAG =
            Pattern.compile(".*[:=_{}<>].*|[/&].*|[^\\p{L}]*", Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("^#|\\s+");

    private static final int LONGEST = 50;

    private static final int MOST = 40;

    private Tags() {}

    /** Whether a word is one of a person's, and not of a machine's own. */
    static boolean isOne(String word) {
        return !word.isEmpty() && word.length() <= LONGEST && !NO_TAG.matcher(word).matches();
    }

    /**
     * The tags, each once.
     *
     * @param lists as written, one or more tags in each
     */
    public static List<String> of(List<String> lists) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String list : lists) {
            for (String tag : BETWEEN.split(list, -1)) {
                String word = BLANKS.matcher(tag).replaceAll(" ").strip();
                if (isOne(word) && tags.size() < MOST) {
                    tags.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
        return List.copyOf(tags.values());
    }
}

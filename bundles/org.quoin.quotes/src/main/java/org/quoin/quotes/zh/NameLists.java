package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Reads names that share a title: 副市长甲、乙和丙; 捐赠人为甲、乙、丙. A list sets its members side by side, so
 * what is said before the first is said of each.
 */
final class NameLists {

    private static final int MOST = 20;

    private final FlatText source;
    private final String flat;
    private final Names names;

    NameLists(FlatText source, Names names) {
        this.source = source;
        this.names = names;
        flat = source.flat();
    }

    /** The names that follow one that ends at {@code end}, with its title and organisation. */
    List<Mention> after(int end, Optional<String> role, Optional<String> affiliation) {
        List<Mention> found = new ArrayList<>();
        int at = end;
        while (found.size() < MOST && at + 2 < flat.length() && joins(at)) {
            int stop = nameEnd(at + 1);
            if (stop < 0) {
                break;
            }
            found.add(
                    new Mention(
                            new TextSpan(at + 1, stop),
                            Kind.PERSON,
                            source.text().substring(at + 1, stop),
                            List.of(),
                            role,
                            affiliation));
            at = stop;
        }
        return found;
    }

    /** The names of a list that a title and 为 or the like opens; a single one is no list. */
    List<Mention> opened(int titleStart, int titleEnd) {
        int at = titleEnd;
        for (String word : List.of("包括", "分别是", "分别为", "为", "是", "有")) {
            if (flat.startsWith(word, titleEnd)) {
                at = titleEnd + word.length();
                break;
            }
        }
        int stop = at > titleEnd && at < flat.length() ? nameEnd(at) : -1;
        if (stop < 0 || stop >= flat.length() || flat.charAt(stop) != '、') {
            return List.of();
        }
        Optional<String> role = Optional.of(source.text().substring(titleStart, titleEnd));
        List<Mention> found = new ArrayList<>();
        found.add(
                new Mention(
                        new TextSpan(at, stop),
                        Kind.PERSON,
                        source.text().substring(at, stop),
                        List.of(),
                        role,
                        Optional.empty()));
        found.addAll(after(stop, role, Optional.empty()));
        return found.size() > 1 ? found : List.of();
    }

    private boolean joins(int at) {
        return "、和与及".indexOf(flat.charAt(at)) >= 0;
    }

    /** The end of the name at {@code at} when the list goes on or ends right after it; else -1. */
    private int nameEnd(int at) {
        for (int end = Math.min(flat.length(), at + 14); end >= at + 2; end--) {
            boolean bounded =
                    end == flat.length() || "、和与及，。；;,等（(\n".indexOf(flat.charAt(end)) >= 0;
            if (bounded && names.isPerson(flat.substring(at, end))) {
                return end;
            }
        }
        return -1;
    }
}

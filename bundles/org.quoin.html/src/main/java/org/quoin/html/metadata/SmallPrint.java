package org.quoin.html.metadata;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.quoin.html.flow.Words;

/**
 * Looks through the small print of a page for what it says of rights. Boxes may stand within one
 * another; those that said nothing are not read again with the one around them, so that each is
 * read once however deep they stand.
 */
final class SmallPrint {

    private static final Pattern RIGHTS =
            Pattern.compile(
                    "(?iu)(?:[©ⓒ]|\\(c\\)\\s|copyright\\b).{2,180}|.{0,120}[©ⓒ].{2,120}|.{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|版权所有|版權所有).{0,80}");

    /**
     * What stands in every such line, in small letters: the pattern is slow, and most have none.
     */
    private static final List<String> SIGNS =
            List.of(
                    "\u00a9",
                    "\u24d2",
                    "(c)",
                    "copyright",
                    "rights reserved",
                    "rechte vorbehalten",
                    "droits réservés",
                    "derechos reservados",
                    "版权所有",
                    "版權所有");

    private final Set<Element> read = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The last line in a box that speaks of rights, outside the boxes that were read before. */
    Optional<String> last(Element box) {
        Lines lines = new Lines();
        box.filter(lines);
        read.add(box);
        return lines.last;
    }

    private static boolean speaksOfRights(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(small::contains) && RIGHTS.matcher(line).matches();
    }

    private final class Lines implements NodeFilter {
        private Optional<String> last = Optional.empty();

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element e)) {
                return FilterResult.CONTINUE;
            }
            if (read.contains(e)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String own = Words.areIn(e) ? e.ownText().strip() : "";
            if (!own.isEmpty() && speaksOfRights(own)) {
                // Links beside it lead to other things: imprint, contact.
                String whole = e.selectFirst("a") == null ? e.text().strip() : own;
                last = Optional.of(RIGHTS.matcher(whole).matches() ? whole : own);
            }
            return FilterResult.CONTINUE;
        }
    }
}

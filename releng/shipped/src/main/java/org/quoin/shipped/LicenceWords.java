package org.quoin.shipped;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Knows a licence by its words: its name as people write it, its address, or the sentence that
 * every text of it has.
 *
 * <p>Those of the GNU family name each other in their texts, and the EPL 2 and the MPL 2 name them
 * as licences that somebody may add. Therefore they count only where they stand as a title or where
 * something is said to be under them.
 */
final class LicenceWords {

    /**
     * How a licence is known.
     *
     * @param licence the beginning of its SPDX identifier
     * @param words in a text without markup
     */
    private record Known(String licence, Pattern words) {}

    private static final String UNDER =
            "(?is)\\b(?:distributed|redistributed|provided|licen[sc]ed|released|governed|available|use)\\b[^.]{0,60}?"
                    + "\\b(?:under|by)\\b[^.]{0,60}?\\b";

    private static final List<Known> STATEMENTS =
            List.of(
                    known("AGPL", "(?i)affero|\\bAGPL"),
                    known("LGPL", "(?i)lesser general public|library general public|\\bLGPL"),
                    known(
                            "GPL",
                            "(?i)gnu general public|\\bGPL|gnu\\.org/(?:software/classpath|licenses/(?:old-licenses/)?gpl)"),
                    known(
                            "EPL-1.0",
                            "(?i)eclipse public licen[sc]e[ -]*(?:v|version)?[ .]*1\\.0|epl-v?-?1\\.?0"),
                    known(
                            "EPL-2.0",
                            "(?i)eclipse public licen[sc]e[ -]*(?:v|version)?[ .]*2\\.0|epl-v?-?2\\.?0|\\bepl 2"),
                    known(
                            "Apache-2.0",
                            "(?i)apache(?: software)? licen[sc]e[, -]*(?:v|version)?[ .]*2|licenses/license-2\\.0|\\bapache-2"),
                    known("MIT", "(?i)\\bMIT\\b|jsoup\\.org/license"),
                    known("0BSD", "\\b0BSD\\b"),
                    known("BSD", "(?i)\\bBSD(?:[- ]|\\b)|antlr\\.org/license"),
                    known(
                            "MPL-2.0",
                            "(?i)mozilla public licen[sc]e[ -]*(?:v|version)?[ .]*2\\.0|\\bMPL-2"),
                    known(
                            "MPL-1.1",
                            "(?i)mozilla public licen[sc]e[ -]*(?:v|version)?[ .]*1\\.1|\\bMPL-1"),
                    known("CDDL", "(?i)common development and distribution licen[sc]e|\\bCDDL"),
                    known("Unicode-3.0", "(?i)\\bunicode-3"),
                    known("CC-BY-SA-3.0", "(?i)\\bcc-by-sa-3"));

    private static final List<Known> TEXTS =
            List.of(
                    known(
                            "AGPL",
                            "(?m)^[\\s#*]*GNU AFFERO GENERAL PUBLIC LICENSE|^#+ .*GNU Affero General Public|(?i:"
                                    + UNDER
                                    + "gnu affero general public)"),
                    known(
                            "LGPL",
                            "(?m)^[\\s#*]*GNU (?:LESSER|LIBRARY) GENERAL PUBLIC LICENSE|^#+ .*GNU (?:Lesser|Library) General Public|(?i:"
                                    + UNDER
                                    + "gnu (?:lesser|library) general public)"),
                    known(
                            "GPL",
                            "(?m)^[\\s#*]*GNU GENERAL PUBLIC LICENSE|^#+ .*GNU General Public"),
                    known("GPL", UNDER + "gnu general public"),
                    known("GPL", "(?i)\\bSPDX-License-Identifier:[^\\n]*\\bGPL"),
                    known("LGPL", "(?i)\\bSPDX-License-Identifier:[^\\n]*\\bLGPL"),
                    known(
                            "EPL-1.0",
                            "(?i)eclipse\\s+public\\s+licen[sc]e\\s*-?\\s*(?:v|version)\\s*1\\.0"),
                    known(
                            "EPL-2.0",
                            "(?i)eclipse\\s+public\\s+licen[sc]e\\s*-?\\s*(?:v|version)\\s*2\\.0"),
                    known(
                            "Apache-2.0",
                            "(?i)apache\\s+(?:\\(?software\\)?\\s+)?licen[sc]e\\s*,?\\s*(?:version\\s*)?2\\.0"),
                    known(
                            "MIT",
                            "(?i)permission\\s+is\\s+hereby\\s+granted,\\s+free\\s+of\\s+charge,\\s+to\\s+any\\s+person\\s+obtaining"),
                    known("BSL-1.0", "(?i)boost\\s+software\\s+licen[sc]e"),
                    known(
                            "BSD",
                            "(?i)redistribution\\s+and\\s+use\\s+in\\s+source\\s+and\\s+binary\\s+forms|\\bBSD\\s+licen[sc]e"),
                    known(
                            "MPL-2.0",
                            "(?i)mozilla\\s+public\\s+licen[sc]e,?\\s*(?:v|version)\\s*2\\.0"),
                    known(
                            "MPL-1.1",
                            "(?i)mozilla\\s+public\\s+licen[sc]e,?\\s*(?:v|version)\\s*1\\.1"),
                    known("CDDL", "(?i)common\\s+development\\s+and\\s+distribution\\s+licen[sc]e"),
                    known("IJG", "(?i)independent\\s+jpeg\\s+group"),
                    known(
                            "ISC",
                            "(?i)permission\\s+to\\s+use,\\s+copy,\\s+modify,\\s+and/or\\s+distribute\\s+this\\s+software"),
                    known(
                            "W3C",
                            "(?i)copyright[-\\s]+software[-\\s]+(?:1998|2002)|W3C\\S*\\s+software\\s+(?:notice|licen[sc]e)|W3C\\S*\\s+IPR|W3C\\S*\\s+document\\s+(?:notice|licen[sc]e)"));

    private LicenceWords() {}

    private static Known known(String licence, String words) {
        return new Known(licence, Pattern.compile(words));
    }

    /**
     * The licences that a short statement names, such as the header of a manifest.
     *
     * @param statement one or several licences by name, identifier or address
     * @return beginnings of SPDX identifiers; empty when it is not understood
     */
    static Set<String> inStatement(String statement) {
        Set<String> licences = matching(STATEMENTS, statement);
        if (licences.contains("AGPL") || licences.contains("LGPL")) {
            // Their names have that of the GPL in them, which counts where it stands alone too.
            String rest =
                    statement.replaceAll(
                            "(?i)gnu (?:lesser|library|affero) general public|[AL]GPL", "");
            if (!matching(STATEMENTS, rest).contains("GPL")) {
                licences.remove("GPL");
            }
        }
        if (licences.contains("0BSD") && !statement.replace("0BSD", "").contains("BSD")) {
            licences.remove("BSD");
        }
        return licences;
    }

    /**
     * The licences whose texts stand in a file, or that it says something is under.
     *
     * @param text the file's, with or without markup of HTML
     * @return beginnings of SPDX identifiers; empty when it has none that is known
     */
    static Set<String> inText(String text) {
        String plain =
                text.replaceAll("(?s)<[^<>]{1,400}>", " ")
                        .replace("&quot;", "\"")
                        .replace("\r", "");
        return matching(TEXTS, plain);
    }

    private static Set<String> matching(List<Known> known, String text) {
        Set<String> licences = new TreeSet<>();
        for (Known each : known) {
            if (each.words().matcher(text).find()) {
                licences.add(each.licence());
            }
        }
        return licences;
    }
}

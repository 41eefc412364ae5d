package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.article.Credit;

/**
 * The closing line of English agency reports: "Reporting by A and B in Oslo; Editing by C". Each
 * part names a work and who did it.
 */
final class WorkBylines {

    private static final Pattern PART =
            Pattern.compile(
                    "((?:Additional )?(?:Reporting|Writing|Editing|Compiled|Edited|Written|Translation|Translated|Photography|Photographs|Photos|Research|Graphics|Production))"
                            + " by ((?:[^;.]|(?<=\\b\\p{Lu})\\.|\\.(?! |$))+)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(" by ", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*[;.]?\\s*");

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");

    /** Where somebody worked is no part of the name. */
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|from)\\s+\\p{Lu}.*$");

    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*(?:\\s(?:(?:al|bin|da|de|del|della|der|di|dos|du|el|la|le|van|ver|von|y|zu) )*\\p{Lu}[\\p{L}\\p{M}'’.\\-]*){0,4}");

    private static final Pattern WRITERS =
            Pattern.compile(
                    "(?:additional )?(?:reporting|writing|written)", Pattern.CASE_INSENSITIVE);

    private WorkBylines() {}

    /**
     * The credits of a line that is nothing else.
     *
     * @param line trimmed, without brackets around it
     * @return none where anything else is said in it
     */
    static List<Credit> in(String line) {
        if (!BY.matcher(line).find()) {
            return List.of();
        }
        List<Credit> credits = new ArrayList<>();
        Matcher part = PART.matcher(line);
        Matcher between = BETWEEN_PARTS.matcher(line);
        int at = 0;
        while (at < line.length()) {
            part.region(at, line.length());
            if (!part.lookingAt()) {
                return List.of();
            }
            for (String each : BETWEEN_NAMES.split(part.group(2), -1)) {
                Optional<String> name = name(each);
                if (name.isEmpty()) {
                    return List.of();
                }
                credits.add(new Credit(part.group(1), name.get()));
            }
            between.region(part.end(), line.length());
            at = between.lookingAt() ? between.end() : part.end();
        }
        return List.copyOf(credits);
    }

    /** Whether the work is that of who wrote the article. */
    static boolean isAuthor(String role) {
        return WRITERS.matcher(role).matches();
    }

    private static Optional<String> name(String text) {
        String name = PLACE.matcher(text.strip()).replaceFirst("");
        return Optional.of(name).filter(n -> NAME.matcher(n).matches());
    }
}

package org.quoin.engine.exchange.refi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.text.TextSpan;

/**
 * A stretch of a source with what was coded and written there.
 *
 * @param span in the article's text
 * @param name as the project has it
 * @param description possibly empty
 * @param meanings of its codings
 * @param note what the notes on it say, possibly empty
 * @param user who made it, possibly empty
 */
record Selection(
        TextSpan span,
        String name,
        String description,
        List<CodeBook.Meaning> meanings,
        String note,
        String user) {

    private static final Pattern NAME =
            Pattern.compile("#(\\d{1,9})(?: (\\d{1,4})/\\d{1,4}| (source|cue))?");

    /** The number of the quotation that Quoin made it of. */
    OptionalInt ordinal() {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && !matcher.group(1).matches("0+")
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    /** Whether it is this part ({@code source}, {@code cue}) of that quotation. */
    boolean isPart(String part) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && part.equals(matcher.group(3));
    }

    /** Whether it is only something beside a quotation. */
    boolean isBeside() {
        return isPart("source")
                || isPart("cue")
                || meanings.stream().anyMatch(CodeBook.Part.class::isInstance);
    }

    /** The first coding of a sort. */
    <M extends CodeBook.Meaning> Optional<M> first(Class<M> sort) {
        return meanings.stream().filter(sort::isInstance).map(sort::cast).findFirst();
    }

    /** The tags of its codings. */
    List<String> tags() {
        return meanings.stream()
                .filter(CodeBook.Tagged.class::isInstance)
                .map(each -> ((CodeBook.Tagged) each).tag())
                .distinct()
                .sorted()
                .toList();
    }
}

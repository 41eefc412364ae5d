package org.quoin.api.briefing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person makes of a source: its Admiralty grade, of which either half may be left open, and
 * a descriptor after ICD 206.
 *
 * @param reliability of who published it
 * @param credibility of what it says
 * @param descriptor what a reader has to know of the source, such as who owns it and on what it may
 *     have a slant; possibly empty
 */
public record SourceGrade(
        Optional<Reliability> reliability, Optional<Credibility> credibility, String descriptor) {

    /** Nothing is said. */
    public static final SourceGrade NONE = new SourceGrade(Optional.empty(), Optional.empty(), "");

    private static final Pattern CODE = Pattern.compile("([A-F])?([1-6])?");

    /** Takes off blanks around the descriptor. */
    public SourceGrade {
        descriptor = descriptor.strip();
    }

    /**
     * Reads a code, as {@link #code()} writes it, in either letter case.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SourceGrade of(String code, String descriptor) {
        Matcher matcher = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "an Admiralty grade is a letter from A to F, a figure from 1 to 6, or both, such"
                            + " as B2; not "
                            + code);
        }
        return new SourceGrade(
                Optional.ofNullable(matcher.group(1)).map(Reliability::valueOf),
                Optional.ofNullable(matcher.group(2))
                        .flatMap(figure -> Credibility.of(Integer.parseInt(figure))),
                descriptor);
    }

    /** Letter and figure, such as {@code B2}, {@code B} or {@code 2}; empty where there is none. */
    public String code() {
        return reliability.map(Reliability::name).orElse("")
                + credibility.map(each -> Integer.toString(each.figure())).orElse("");
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** This, and where it leaves something open, what another one says of it. */
    public SourceGrade or(SourceGrade other) {
        return new SourceGrade(
                reliability.or(other::reliability),
                credibility.or(other::credibility),
                descriptor.isEmpty() ? other.descriptor : descriptor);
    }
}

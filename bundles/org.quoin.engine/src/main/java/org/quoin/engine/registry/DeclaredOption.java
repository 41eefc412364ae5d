package org.quoin.engine.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An option of a contribution, as its {@code plugin.xml} declares it: enough to ask for it in a
 * dialog, on the command line and in a list, before any class is loaded.
 *
 * @param attributes of the element {@code option}, by name, in the user's language
 */
public record DeclaredOption(Map<String, String> attributes) {

    /** The element that declares one. */
    public static final String ELEMENT = "option";

    /** What a value can be. */
    public enum Type {
        /** Words. */
        TEXT,
        /** Yes or no. */
        FLAG,
        /** A whole number. */
        NUMBER,
        /** One of some words. */
        CHOICE;

        private static Optional<Type> of(String written) {
            for (Type each : values()) {
                if (each.word().equals(written)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        /** As declarations and people write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the map. */
    public DeclaredOption {
        attributes = Map.copyOf(attributes);
    }

    /** Why the declaration cannot be used, for people; empty if it can. */
    public Optional<String> fault() {
        if (!name().matches("[A-Za-z][A-Za-z0-9-]*")) {
            return Optional.of("an option has no name of letters, digits and hyphens");
        }
        if (Type.of(attribute("type")).isEmpty()) {
            return Optional.of(
                    "its option \"" + name() + "\" is of no type: text, flag, number or choice");
        }
        if (attribute("label").isBlank()) {
            return Optional.of("its option \"" + name() + "\" has no label");
        }
        if (type() == Type.CHOICE && choices().isEmpty()) {
            return Optional.of("its option \"" + name() + "\" names no choices");
        }
        for (String bound : List.of("least", "most")) {
            if (!attribute(bound).isEmpty() && number(attribute(bound)).isEmpty()) {
                return Optional.of("its option \"" + name() + "\" has a bound that is no number");
            }
        }
        return refusal(standard())
                .map(why -> "the default of its option \"" + name() + "\" cannot be: " + why);
    }

    /** Its name within the contribution, the same in every language. */
    public String name() {
        return attribute("name");
    }

    /** What its values are. */
    public Type type() {
        return Type.of(attribute("type")).orElseThrow();
    }

    /** What it is called, for people. */
    public String label() {
        return attribute("label");
    }

    /** One sentence for people about what it does, possibly empty. */
    public String description() {
        return attribute("description");
    }

    /** What counts where nobody chose anything. */
    public String standard() {
        return attribute("default");
    }

    /** What can be chosen, where that is a few words. */
    public List<String> choices() {
        return DeclaredPack.listed(attribute("choices"));
    }

    /** The smallest number that can be chosen, where there is one. */
    public OptionalLong least() {
        return number(attribute("least"));
    }

    /** The largest number that can be chosen, where there is one. */
    public OptionalLong most() {
        return number(attribute("most"));
    }

    /** What can be written, for people: {@code number, 1 to 100}. */
    public String values() {
        return switch (type()) {
            case TEXT -> "text";
            case FLAG -> "true or false";
            case CHOICE -> String.join(", ", choices());
            case NUMBER ->
                    "number"
                            + (least().isPresent() ? " from " + least().getAsLong() : "")
                            + (most().isPresent() ? " to " + most().getAsLong() : "");
        };
    }

    /** Why something that was written is no value of it, for people; empty if it is one. */
    public Optional<String> refusal(String written) {
        boolean fits =
                switch (type()) {
                    case TEXT -> true;
                    case FLAG -> written.equals("true") || written.equals("false");
                    case CHOICE -> choices().contains(written);
                    case NUMBER -> isWithin(number(written));
                };
        return fits
                ? Optional.empty()
                : Optional.of("\"" + written + "\" is not what it takes: " + values());
    }

    private boolean isWithin(OptionalLong number) {
        return number.isPresent()
                && number.getAsLong() >= least().orElse(Long.MIN_VALUE)
                && number.getAsLong() <= most().orElse(Long.MAX_VALUE);
    }

    /**
     * The value that was written.
     *
     * @param written one without a {@link #refusal}
     */
    Object value(String written) {
        return switch (type()) {
            case TEXT, CHOICE -> written;
            case FLAG -> Boolean.valueOf(written);
            case NUMBER -> number(written).orElseThrow();
        };
    }

    private static OptionalLong number(String written) {
        try {
            return OptionalLong.of(Long.parseLong(written.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}

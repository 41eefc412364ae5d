package org.quoin.shipped;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An SPDX licence expression: licences joined by {@code AND}, by {@code OR}, which gives the choice
 * between them, and by {@code WITH}, which adds an exception to one. {@code AND} binds tighter than
 * {@code OR}; parentheses part.
 *
 * @see <a href="https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/">SPDX, annex D</a>
 */
public sealed interface LicenceExpression {

    /**
     * One licence, with its exception where it has one.
     *
     * @param id as SPDX writes it, such as {@code GPL-2.0-only WITH Classpath-exception-2.0}
     */
    record Licence(String id) implements LicenceExpression {

        @Override
        public boolean permits(Predicate<String> permitted) {
            return permitted.test(id);
        }

        @Override
        public Set<String> licences() {
            return Set.of(id);
        }

        @Override
        public String text() {
            return id;
        }
    }

    /**
     * Either of them, as one likes.
     *
     * @param choices two or more
     */
    record AnyOf(List<LicenceExpression> choices) implements LicenceExpression {

        /** Copies the list. */
        public AnyOf {
            choices = List.copyOf(choices);
        }

        @Override
        public boolean permits(Predicate<String> permitted) {
            return choices.stream().anyMatch(each -> each.permits(permitted));
        }

        @Override
        public Set<String> licences() {
            return together(choices);
        }

        @Override
        public String text() {
            return choices.stream()
                    .map(LicenceExpression::text)
                    .collect(Collectors.joining(" OR "));
        }
    }

    /**
     * Each of them at once.
     *
     * @param terms two or more
     */
    record AllOf(List<LicenceExpression> terms) implements LicenceExpression {

        /** Copies the list. */
        public AllOf {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean permits(Predicate<String> permitted) {
            return terms.stream().allMatch(each -> each.permits(permitted));
        }

        @Override
        public Set<String> licences() {
            return together(terms);
        }

        @Override
        public String text() {
            return terms.stream()
                    .map(each -> each instanceof AnyOf ? "(" + each.text() + ")" : each.text())
                    .collect(Collectors.joining(" AND "));
        }
    }

    /**
     * Whether somebody may do what takes one of these licences.
     *
     * @param permitted of each licence, whether it lets them
     * @return whether each licence that binds does, or one of those that may be chosen from
     */
    boolean permits(Predicate<String> permitted);

    /**
     * The expression as SPDX writes it.
     *
     * @return with parentheses where they are needed
     */
    String text();

    /**
     * Every licence that is named, also those that nobody has to choose.
     *
     * @return in the order of the expression
     */
    Set<String> licences();

    /**
     * Reads an expression.
     *
     * @param text as in {@code EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0}
     * @return what it means
     * @throws IllegalArgumentException when it is none, with what is wrong
     */
    static LicenceExpression of(String text) {
        Deque<String> words =
                new ArrayDeque<>(
                        Arrays.stream(text.replaceAll("([()])", " $1 ").trim().split("\\s+"))
                                .filter(each -> !each.isEmpty())
                                .toList());
        LicenceExpression expression = anyOf(words, text);
        if (!words.isEmpty()) {
            throw wrong(text, "\"" + words.getFirst() + "\" is not expected");
        }
        return expression;
    }

    private static LicenceExpression anyOf(Deque<String> words, String text) {
        LicenceExpression expression = allOf(words, text);
        while ("OR".equals(words.peekFirst())) {
            words.removeFirst();
            expression = new AnyOf(List.of(expression, allOf(words, text)));
        }
        return expression;
    }

    private static LicenceExpression allOf(Deque<String> words, String text) {
        LicenceExpression expression = single(words, text);
        while ("AND".equals(words.peekFirst())) {
            words.removeFirst();
            expression = new AllOf(List.of(expression, single(words, text)));
        }
        return expression;
    }

    private static LicenceExpression single(Deque<String> words, String text) {
        String word = next(words, text);
        if (word.equals("(")) {
            LicenceExpression inner = anyOf(words, text);
            if (!next(words, text).equals(")")) {
                throw wrong(text, "a parenthesis is not closed");
            }
            return inner;
        }
        if (!word.matches("[A-Za-z0-9][A-Za-z0-9.+-]*")
                || Set.of("AND", "OR", "WITH").contains(word)) {
            throw wrong(text, "\"" + word + "\" is no licence");
        }
        if ("WITH".equals(words.peekFirst())) {
            words.removeFirst();
            return new Licence(word + " WITH " + next(words, text));
        }
        return new Licence(word);
    }

    private static String next(Deque<String> words, String text) {
        if (words.isEmpty()) {
            throw wrong(text, "it ends too early");
        }
        return words.removeFirst();
    }

    private static IllegalArgumentException wrong(String text, String what) {
        return new IllegalArgumentException(
                "no SPDX licence expression: \"" + text + "\": " + what);
    }

    private static Set<String> together(List<LicenceExpression> expressions) {
        Stream<String> all = expressions.stream().flatMap(each -> each.licences().stream());
        return Collections.unmodifiableSet(all.collect(LinkedHashSet::new, Set::add, Set::addAll));
    }
}

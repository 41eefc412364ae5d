package org.quoin.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.Configurable;
import org.quoin.api.plugin.OptionValues;
import org.quoin.api.plugin.QuotationAction;
import org.quoin.engine.registry.Contribution;
import org.quoin.engine.registry.DeclaredOption;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Point;

/** Small actions for the tests of the command line. */
final class TestActions {

    private TestActions() {}

    static List<Contribution<?>> all() {
        return List.of(
                action(
                        "test.list",
                        new Listing("", 0),
                        option(
                                "sign",
                                "text",
                                Map.of(
                                        "label", "The sign",
                                        "default", "-",
                                        "description", "Before each.")),
                        option(
                                "most",
                                "number",
                                Map.of(
                                        "label", "At most", "default", "9", "least", "1", "most",
                                        "9"))),
                action(
                        "test.tag",
                        (chosen, progress) -> new QuotationAction.Tagging("seen", chosen)),
                action(
                        "test.fails",
                        (chosen, progress) -> {
                            throw new IllegalStateException("no dictionary");
                        }));
    }

    private static Contribution<QuotationAction> action(
            String id, QuotationAction action, DeclaredOption... options) {
        return new Contribution<>(
                Point.ACTIONS,
                new Descriptor(id, "The " + id, "", "org.example", "1", Map.of(), List.of(options)),
                () -> action);
    }

    private static DeclaredOption option(String name, String type, Map<String, String> more) {
        Map<String, String> attributes = new java.util.HashMap<>(more);
        attributes.put("name", name);
        attributes.put("type", type);
        return new DeclaredOption(attributes);
    }

    /** A line for each quotation. */
    private record Listing(String sign, long most)
            implements QuotationAction, Configurable<QuotationAction> {

        @Override
        public QuotationAction with(OptionValues options) {
            return new Listing(options.text("sign"), options.number("most"));
        }

        @Override
        public Outcome act(List<Chosen> chosen, Progress progress) {
            return new Words(
                    chosen.stream()
                            .limit(most)
                            .map(
                                    each ->
                                            sign
                                                    + " "
                                                    + each.quote()
                                                            .extent()
                                                            .of(each.article().text()))
                            .collect(Collectors.joining("\n")));
        }
    }
}

package org.quoin.workbench.quotes;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;

/** How a sash divides its parts, as it is remembered. */
final class SashWeights {

    private SashWeights() {}

    /** Divides as it was; anything that {@link #onChange} did not tell is passed over. */
    static void apply(SashForm sash, String weights) {
        try {
            int[] found = Arrays.stream(weights.split(",")).mapToInt(Integer::parseInt).toArray();
            if (found.length == sash.getWeights().length
                    && Arrays.stream(found).allMatch(each -> each > 0)) {
                sash.setWeights(found);
            }
        } catch (NumberFormatException notOurs) {
            // Another version wrote it; the parts stay as they are.
            return;
        }
    }

    /** Hears how the parts are divided after somebody moved the sash. */
    static void onChange(SashForm sash, Consumer<String> listener) {
        int[][] known = {sash.getWeights()};
        sash.getChildren()[0].addListener(
                SWT.Resize,
                event -> {
                    int[] now = sash.getWeights();
                    if (!Arrays.equals(now, known[0])) {
                        known[0] = now;
                        listener.accept(
                                Arrays.stream(now)
                                        .mapToObj(Integer::toString)
                                        .collect(Collectors.joining(",")));
                    }
                });
    }
}

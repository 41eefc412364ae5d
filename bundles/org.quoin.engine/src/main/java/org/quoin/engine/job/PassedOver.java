package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members of containers that gave nothing and need not have: one line tells of them, since an
 * archive may hold a million.
 */
final class PassedOver {

    private static final int NAMED = 3;

    private final List<String> names = new ArrayList<>();
    private int unknown;
    private int empty;

    /** A member that no importer recognises, or whose name says that it is no article. */
    void unknown(String name) {
        if (names.size() < NAMED) {
            names.add(name);
        }
        unknown++;
    }

    /** A member without a byte in it. */
    void empty() {
        empty++;
    }

    /** What to tell of them, without the container's name; empty where there were none. */
    Optional<String> told() {
        if (unknown == 0 && empty == 0) {
            return Optional.empty();
        }
        StringBuilder told = new StringBuilder("passed over in it: ");
        if (unknown > 0) {
            told.append(unknown)
                    .append(unknown == 1 ? " file that is" : " files that are")
                    .append(" no article (")
                    .append(String.join(", ", names))
                    .append(unknown > NAMED ? ", ...)" : ")");
        }
        if (empty > 0) {
            told.append(unknown > 0 ? "; " : "")
                    .append(empty)
                    .append(empty == 1 ? " empty file" : " empty files");
        }
        return Optional.of(told.toString());
    }
}

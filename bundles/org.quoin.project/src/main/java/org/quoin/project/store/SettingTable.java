package org.quoin.project.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Settings by their keys. */
public final class SettingTable {

    private SettingTable() {}

    /** The value of a setting, if it was set. */
    public static Optional<String> get(Reading reading, String key) {
        return reading.sql().text("SELECT value FROM setting WHERE key=?", key);
    }

    /** All that were set, by key. */
    public static Map<String, String> all(Reading reading) {
        Map<String, String> all = new TreeMap<>();
        reading.sql()
                .each(
                        "SELECT key, value FROM setting",
                        row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    /** Sets one; empty takes it away. */
    public static void set(Transaction transaction, String key, Optional<String> value) {
        if (value.isEmpty()) {
            transaction.delete(LoggedTable.SETTING, "key=?", key);
        } else if (get(transaction.reading(), key).isEmpty()) {
            transaction.insert(LoggedTable.SETTING, key, value.get());
        } else {
            transaction.update(
                    LoggedTable.SETTING,
                    "value=?",
                    List.of(value.get()),
                    "key=? AND value<>?",
                    key,
                    value.get());
        }
    }
}

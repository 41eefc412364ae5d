package org.quoin.project;

import java.util.Optional;
import org.quoin.project.model.ActionKind;
import org.quoin.project.store.Database;
import org.quoin.project.store.SettingTable;

/** What holds for one project, kept in it and travelling with it; changes can be undone. */
public final class Settings {

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    /** The value of a setting, if it was ever set. */
    public Optional<String> get(String key) {
        return database.read(reading -> SettingTable.get(reading, key));
    }

    /** Sets one; empty takes it away. */
    public void set(String key, Optional<String> value) {
        database.edit(
                ActionKind.SETTING, key, transaction -> SettingTable.set(transaction, key, value));
    }
}

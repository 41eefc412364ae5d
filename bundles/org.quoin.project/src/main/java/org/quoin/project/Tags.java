package org.quoin.project;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.Tag;
import org.quoin.project.store.Database;
import org.quoin.project.store.TagTable;
import org.quoin.project.store.Transaction;

/** The tags of a project, known by their names. */
public final class Tags {

    private final Database database;

    Tags(Database database) {
        this.database = database;
    }

    /** All, by name. */
    public List<Tag> all() {
        return database.read(TagTable::all);
    }

    /**
     * Makes a tag, or gives one that is there another colour.
     *
     * @param colour such as {@code #2f6fab}, or empty
     */
    public void define(String name, String colour) {
        String clean = checked(name);
        database.edit(
                ActionKind.EDIT_TAG,
                clean,
                transaction -> {
                    long tag = TagTable.make(transaction, clean, colour);
                    TagTable.colour(transaction, tag, colour);
                });
    }

    /** Puts a tag on quotations; made where there is none of that name. */
    public void put(Collection<Long> quotations, String name) {
        String clean = checked(name);
        database.edit(
                ActionKind.TAG,
                clean,
                transaction ->
                        transaction.things(
                                TagTable.put(
                                        transaction,
                                        quotations,
                                        TagTable.make(transaction, clean, ""))));
    }

    /** Takes a tag off quotations. */
    public void takeOff(Collection<Long> quotations, String name) {
        database.edit(
                ActionKind.UNTAG,
                name,
                transaction ->
                        transaction.things(
                                TagTable.takeOff(
                                        transaction, quotations, require(transaction, name))));
    }

    /**
     * Gives a tag another name.
     *
     * @throws ProjectException if there is another tag of that name
     */
    public void rename(String name, String newName) {
        String clean = checked(newName);
        database.edit(
                ActionKind.EDIT_TAG,
                clean,
                transaction -> {
                    if (TagTable.find(transaction.reading(), clean).isPresent()) {
                        throw new ProjectException("there is a tag named " + clean + " already");
                    }
                    TagTable.rename(transaction, require(transaction, name), clean);
                });
    }

    /** Takes a tag away, off all its quotations. */
    public void remove(String name) {
        database.edit(
                ActionKind.EDIT_TAG,
                name,
                transaction -> TagTable.remove(transaction, require(transaction, name)));
    }

    private static long require(Transaction transaction, String name) {
        OptionalLong tag = TagTable.find(transaction.reading(), name);
        return tag.orElseThrow(
                () -> new ProjectException("there is no tag named " + name + " any more"));
    }

    private static String checked(String name) {
        String clean = name.strip().replaceAll("\\s+", " ");
        if (clean.isEmpty()) {
            throw new ProjectException("a tag needs a name");
        }
        return clean;
    }
}

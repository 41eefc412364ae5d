package org.quoin.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.quoin.api.article.ImageData;
import org.quoin.api.quote.Quote;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Draft;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftHead;
import org.quoin.project.model.Outline;
import org.quoin.project.model.ProjectException;
import org.quoin.project.store.Database;
import org.quoin.project.store.DraftItemTable;
import org.quoin.project.store.DraftTable;
import org.quoin.project.store.Originals;
import org.quoin.project.store.QuoteTable;
import org.quoin.project.store.Transaction;

/**
 * The drafts of briefings of a project. A quotation or an article that is taken out of the project
 * leaves its drafts in the same step, and comes back into them when that is undone.
 */
public final class Briefings {

    private final Database database;
    private final Originals originals;

    Briefings(Database database, Originals originals) {
        this.database = database;
        this.originals = originals;
    }

    /**
     * Keeps a picture that an author brings, on disk when this returns.
     *
     * @return what can be put into a draft; nothing is said of it yet
     * @throws ProjectException if it cannot be written
     */
    public DraftContent.OwnPicture keep(ImageData picture) {
        return new DraftContent.OwnPicture(
                originals.keep(picture.bytes()), picture.mediaType(), "", "", "");
    }

    /** The bytes of a picture that an author brought, if they are there. */
    public Optional<ImageData> picture(DraftContent.OwnPicture picture) {
        return originals
                .bytes(picture.sha256())
                .map(bytes -> new ImageData(picture.mediaType(), bytes));
    }

    /** All, by name. */
    public List<Draft> all() {
        return database.read(DraftTable::all);
    }

    /** The one with a number, if it is there. */
    public Optional<Draft> get(long draft) {
        return database.read(reading -> DraftTable.get(reading, draft));
    }

    /** The one with a name, if it is there. */
    public Optional<Draft> find(String name) {
        String clean = name.strip().replaceAll("\\s+", " ");
        return database.read(reading -> DraftTable.find(reading, clean));
    }

    /** What stands in one; nothing where it is gone. */
    public Outline outline(long draft) {
        return database.read(reading -> new Outline(DraftItemTable.of(reading, draft)));
    }

    /** Which of some quotations stand in a draft already. */
    public Set<Long> quotationsIn(long draft, Collection<Long> quotations) {
        return database.read(reading -> DraftItemTable.quotationsIn(reading, draft, quotations));
    }

    /** Which of some articles stand in a draft already, as a whole. */
    public Set<Long> articlesIn(long draft, Collection<Long> articles) {
        return database.read(reading -> DraftItemTable.articlesIn(reading, draft, articles));
    }

    /** A name that no draft has: the wanted one, or that one with a number behind it. */
    public String freeName(String wanted) {
        String clean = checked(wanted);
        return database.read(
                reading -> {
                    String free = clean;
                    for (int i = 2; DraftTable.find(reading, free).isPresent(); i++) {
                        free = clean + " " + i;
                    }
                    return free;
                });
    }

    /**
     * Begins a draft.
     *
     * @param contents what stands in it at once
     * @return its number
     * @throws ProjectException if there is one of that name, or a quotation or article is gone
     */
    public long create(String name, DraftHead head, List<DraftContent> contents) {
        String clean = checked(name);
        return database.write(
                ActionKind.NEW_BRIEFING,
                clean,
                transaction -> {
                    refuseTaken(transaction, clean);
                    long draft = DraftTable.add(transaction, clean, head);
                    DraftItemTable.add(transaction, draft, OptionalLong.empty(), contents);
                    return draft;
                });
    }

    /**
     * Begins a draft with words of an article, which become a quotation that a person made: one
     * step.
     *
     * @return its number
     * @throws ProjectException if there is one of that name, the article is gone, or a span lies
     *     outside its text
     */
    public long createQuoting(String name, long article, Quote quote) {
        String clean = checked(name);
        return database.write(
                ActionKind.NEW_BRIEFING,
                clean,
                transaction -> {
                    refuseTaken(transaction, clean);
                    long draft = DraftTable.add(transaction, clean, DraftHead.NONE);
                    quote(transaction, draft, OptionalLong.empty(), article, quote);
                    return draft;
                });
    }

    /**
     * Gives one another name.
     *
     * @throws ProjectException if there is another one of that name, or it is gone
     */
    public void rename(long draft, String name) {
        String clean = checked(name);
        database.edit(
                ActionKind.EDIT_BRIEFING,
                clean,
                transaction -> {
                    if (!DraftTable.require(transaction, draft).name().equals(clean)) {
                        refuseTaken(transaction, clean);
                        DraftTable.rename(transaction, draft, clean);
                    }
                });
    }

    /**
     * Says something else of the briefing as a whole.
     *
     * @throws ProjectException if the draft is gone
     */
    public void describe(long draft, DraftHead head) {
        database.edit(
                ActionKind.EDIT_BRIEFING,
                name(draft),
                transaction -> {
                    DraftTable.require(transaction, draft);
                    DraftTable.describe(transaction, draft, head);
                });
    }

    /** Takes one away, with all that stands in it; what that speaks of stays. */
    public void remove(long draft) {
        database.edit(
                ActionKind.REMOVE_BRIEFING,
                name(draft),
                transaction -> {
                    DraftItemTable.removeAll(transaction, draft);
                    DraftTable.remove(transaction, draft);
                });
    }

    /**
     * Puts things into a draft, one behind the other.
     *
     * @param before the item before which they come; else they come at the end
     * @return their numbers
     * @throws ProjectException if the draft, a quotation or an article is gone
     */
    public List<Long> add(long draft, OptionalLong before, List<DraftContent> contents) {
        return database.write(
                ActionKind.ADD_TO_BRIEFING,
                name(draft),
                transaction -> {
                    DraftTable.require(transaction, draft);
                    transaction.things(contents.size());
                    return DraftItemTable.add(transaction, draft, before, contents);
                });
    }

    /**
     * Puts words of an article into a draft, which become a quotation that a person made: one step.
     *
     * @param before the item before which it comes; else it comes at the end
     * @return the item's number
     * @throws ProjectException if the draft or the article is gone, or a span lies outside its text
     */
    public long addQuoting(long draft, OptionalLong before, long article, Quote quote) {
        return database.write(
                ActionKind.ADD_TO_BRIEFING,
                name(draft),
                transaction -> {
                    DraftTable.require(transaction, draft);
                    return quote(transaction, draft, before, article, quote);
                });
    }

    private static long quote(
            Transaction transaction, long draft, OptionalLong before, long article, Quote quote) {
        long quotation = QuoteTable.addManual(transaction, article, quote);
        return DraftItemTable.add(
                        transaction,
                        draft,
                        before,
                        List.of(new DraftContent.OfQuotation(quotation, "")))
                .get(0);
    }

    /**
     * Puts items elsewhere in their draft, in the order in which they stand. Whoever moves a
     * section with all that it holds names it all.
     *
     * @param before the item before which they come; else they come at the end
     * @param levels by how many levels the sections among them come deeper; they stay within those
     *     that there are
     */
    public void move(long draft, Collection<Long> items, OptionalLong before, int levels) {
        database.edit(
                ActionKind.MOVE_IN_BRIEFING,
                name(draft),
                transaction -> {
                    DraftItemTable.move(transaction, draft, items, before);
                    DraftItemTable.shift(transaction, draft, items, levels);
                    transaction.things(items.size());
                });
    }

    /** Puts sections deeper, or less deep, where they stand. */
    public void shift(long draft, Collection<Long> items, int levels) {
        database.edit(
                ActionKind.MOVE_IN_BRIEFING,
                name(draft),
                transaction -> {
                    DraftItemTable.shift(transaction, draft, items, levels);
                    transaction.things(items.size());
                });
    }

    /** Gives an item other words: a title, a text, a comment. */
    public void edit(long item, String words) {
        typing(item).put(words);
    }

    /**
     * Makes an item something else at its place, such as a quotation with a translation, a section
     * that is an annex, or a judgement with another likelihood.
     *
     * @throws ProjectException if the item is gone, or what it is to speak of is
     */
    public void put(long item, DraftContent content) {
        typing(item).put(content);
    }

    /** Begins to write the words of an item: all that is written is one step, however often put. */
    public DraftTyping typing(long item) {
        return new DraftTyping(database, item);
    }

    /** Takes items out of a draft; what they speak of stays. */
    public void takeOut(long draft, Collection<Long> items) {
        database.edit(
                ActionKind.TAKE_OUT_OF_BRIEFING,
                name(draft),
                transaction ->
                        transaction.things(DraftItemTable.remove(transaction, draft, items)));
    }

    private String name(long draft) {
        return get(draft).map(Draft::name).orElse("");
    }

    private static void refuseTaken(Transaction transaction, String name) {
        if (DraftTable.find(transaction.reading(), name).isPresent()) {
            throw new ProjectException("there is a briefing named " + name + " already");
        }
    }

    private static String checked(String name) {
        String clean = name.strip().replaceAll("\\s+", " ");
        if (clean.isEmpty()) {
            throw new ProjectException("a briefing needs a name");
        }
        return clean;
    }
}

package org.quoin.project;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.Appearance;
import org.quoin.project.model.MergeProposal;
import org.quoin.project.model.ProjectException;
import org.quoin.project.model.QuoteFilter;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.SpeakerOrder;
import org.quoin.project.store.Database;
import org.quoin.project.store.ProposalGroups;
import org.quoin.project.store.SpeakerEdits;
import org.quoin.project.store.SpeakerFinder;
import org.quoin.project.store.SpeakerProposals;
import org.quoin.project.store.SpeakerTable;
import org.quoin.project.store.Transaction;

/**
 * The register of sources over all articles: who speaks, under which names, in which roles over
 * time. Articles with a full name, or an organisation's own, share the speaker of that name;
 * everything less certain is a speaker of its own until a person merges it, by {@link #proposals}
 * or freely. A speaker's quotations are listed by {@link QuoteFilter#bySpeakers}.
 */
public final class Register {

    private final Database database;
    private final SpeakerFinder finder;

    Register(Database database) {
        this.database = database;
        this.finder = new SpeakerFinder(database);
    }

    /**
     * The numbers of those who have a name: people, organisations, documents. Who has neither a
     * quotation nor a note is left out.
     */
    public long[] list(SpeakerOrder order) {
        return database.read(reading -> SpeakerTable.list(reading, true, order));
    }

    /** The numbers of the unnamed, of groups and unknown sources, each in one article. */
    public long[] unnamed(SpeakerOrder order) {
        return database.read(reading -> SpeakerTable.list(reading, false, order));
    }

    /** These, in this order; numbers that are gone are left out. */
    public List<RegisteredSpeaker> get(long... numbers) {
        return database.read(reading -> SpeakerTable.get(reading, numbers));
    }

    /**
     * Completes a name: speakers with a name or further name of which a word begins so (within
     * Chinese, Japanese and Korean: any part), letter case, accents, marks and traditional or
     * simplified characters aside; most quotations first.
     *
     * @param typed if blank, nobody is found
     * @param limit at most so many
     */
    public List<RegisteredSpeaker> find(String typed, int limit) {
        return finder.find(typed, limit);
    }

    /**
     * Those who have exactly this name, or it among their further names: letter case, accents and
     * marks aside.
     */
    public List<RegisteredSpeaker> named(String name) {
        return database.read(
                reading -> SpeakerTable.get(reading, SpeakerTable.named(reading, name)));
    }

    /**
     * How articles name a speaker, his roles and affiliations, by day; articles without one last.
     */
    public List<Appearance> appearances(long speaker) {
        return database.read(reading -> SpeakerTable.appearances(reading, speaker));
    }

    /**
     * Joins speakers into the first: he takes over quotations, names and notes of the others, which
     * are gone then. Articles that come later and use one of these names are his.
     *
     * @param speakers two at least
     * @throws ProjectException if there are not two, or one is gone
     */
    public void merge(List<Long> speakers) {
        database.edit(
                ActionKind.MERGE,
                nameOf(speakers),
                transaction -> {
                    SpeakerEdits.merge(transaction, speakers);
                    transaction.things(new HashSet<>(speakers).size());
                });
    }

    /**
     * Parts a speaker in two, who are kept apart from then on.
     *
     * @param appearances numbers of those that become somebody else's, named as they mostly name
     *     him
     * @return the number of the new speaker
     * @throws ProjectException if one is not that speaker's, or none would be left or moved
     */
    public long split(long speaker, Collection<Long> appearances) {
        return database.write(
                ActionKind.SPLIT,
                nameOf(List.of(speaker)),
                transaction -> SpeakerEdits.split(transaction, speaker, appearances));
    }

    /**
     * Says that two speakers are not the same; they are not proposed any more.
     *
     * @throws ProjectException if one is gone, or both are the same
     */
    public void keepApart(long one, long other) {
        database.edit(
                ActionKind.KEEP_APART,
                nameOf(List.of(one)),
                transaction -> SpeakerEdits.keepApart(transaction, one, other));
    }

    /**
     * Lists a speaker under another name; the one he had becomes a further one.
     *
     * @throws ProjectException if he is gone, or the name is blank
     */
    public void rename(long speaker, String name) {
        edit(speaker, transaction -> SpeakerEdits.rename(transaction, speaker, name));
    }

    /**
     * Gives a speaker a further name: articles that come later and use it are his.
     *
     * @throws ProjectException if he is gone, or the name is blank
     */
    public void addName(long speaker, String name) {
        edit(speaker, transaction -> SpeakerEdits.addName(transaction, speaker, name));
    }

    /** Takes a further name away; the one he is listed under can only be changed. */
    public void removeName(long speaker, String name) {
        edit(speaker, transaction -> SpeakerEdits.removeName(transaction, speaker, name));
    }

    /** Writes a note about a speaker, or takes it away by an empty one. */
    public void note(long speaker, String note) {
        edit(speaker, transaction -> SpeakerEdits.note(transaction, speaker, note));
    }

    /** Says what kind of source a speaker is; what single articles say of him stays. */
    public void type(long speaker, SpeakerType type) {
        edit(speaker, transaction -> SpeakerEdits.type(transaction, speaker, type));
    }

    /**
     * Speakers who are probably one: the likely ones first, within these those with most
     * quotations.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public List<MergeProposal> proposals(Progress progress) {
        return database.read(reading -> SpeakerProposals.of(reading, progress));
    }

    /**
     * Accepts proposals, in one undo step. Those that share a speaker are joined into one, unless
     * that would join two who are kept apart.
     *
     * @return how many speakers are gone into others
     * @throws ProjectException if a speaker is gone since they were made
     */
    public int accept(Collection<MergeProposal> proposals) {
        return database.write(
                ActionKind.MERGE,
                proposals.stream().findFirst().map(MergeProposal::name).orElse(""),
                transaction -> ProposalGroups.accept(transaction, proposals));
    }

    /**
     * Declines proposals, in one undo step: the speakers of each are kept apart and not proposed
     * any more.
     *
     * @throws ProjectException if a speaker is gone since they were made
     */
    public void decline(Collection<MergeProposal> proposals) {
        database.edit(
                ActionKind.KEEP_APART,
                proposals.stream().findFirst().map(MergeProposal::name).orElse(""),
                transaction -> {
                    for (MergeProposal each : proposals) {
                        SpeakerEdits.keepApart(transaction, each.speakers());
                    }
                    transaction.things(proposals.size());
                });
    }

    private String nameOf(Collection<Long> speakers) {
        return speakers.stream()
                .findFirst()
                .map(first -> database.read(reading -> SpeakerTable.name(reading, first)))
                .orElse("");
    }

    private void edit(long speaker, Consumer<Transaction> work) {
        database.edit(ActionKind.EDIT_SPEAKER, nameOf(List.of(speaker)), work);
    }
}

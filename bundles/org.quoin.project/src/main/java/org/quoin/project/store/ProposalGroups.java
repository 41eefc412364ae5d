package org.quoin.project.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoin.project.model.MergeProposal;

/** Accepting proposals together: those that share a speaker are one group. */
public final class ProposalGroups {

    private final Map<Long, Set<Long>> groupOf = new HashMap<>();
    private final Map<Long, Set<Long>> apart = new HashMap<>();

    private ProposalGroups(Sql sql) {
        sql.each(
                "SELECT low, high FROM apart",
                row -> {
                    keepApart(row.getLong(1), row.getLong(2));
                    keepApart(row.getLong(2), row.getLong(1));
                });
    }

    private void keepApart(long one, long other) {
        apart.computeIfAbsent(one, each -> new HashSet<>()).add(other);
    }

    /**
     * Merges what is proposed, except where that would bring two together whom a person keeps
     * apart: A with B and B with C does not join an A and a C that are not the same.
     *
     * @return how many speakers are gone into others
     * @throws org.quoin.project.model.ProjectException if a speaker is gone since
     */
    public static int accept(Transaction transaction, Collection<MergeProposal> proposals) {
        ProposalGroups groups = new ProposalGroups(transaction.sql());
        proposals.forEach(each -> groups.join(each.speakers()));
        int gone = 0;
        Set<Set<Long>> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (MergeProposal proposal : proposals) {
            for (long speaker : proposal.speakers()) {
                Set<Long> group = groups.groupOf.get(speaker);
                if (group != null && group.size() > 1 && done.add(group)) {
                    SpeakerEdits.merge(transaction, List.copyOf(group));
                    gone += group.size() - 1;
                }
            }
        }
        transaction.things(gone);
        return gone;
    }

    private void join(List<Long> speakers) {
        Set<Long> joined = new LinkedHashSet<>();
        for (long speaker : speakers) {
            joined.addAll(groupOf.getOrDefault(speaker, Set.of(speaker)));
        }
        boolean clash =
                joined.stream()
                        .anyMatch(
                                each ->
                                        apart.getOrDefault(each, Set.of()).stream()
                                                .anyMatch(joined::contains));
        if (!clash) {
            joined.forEach(each -> groupOf.put(each, joined));
        }
    }
}

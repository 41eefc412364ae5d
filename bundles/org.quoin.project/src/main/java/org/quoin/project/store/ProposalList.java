package org.quoin.project.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Progress;
import org.quoin.project.model.MergeProposal;
import org.quoin.project.model.MergeProposal.Reason;

/**
 * Proposals as they come up: each group of speakers once, nobody with anybody he is kept apart
 * from, with what articles say of them.
 */
final class ProposalList {

    /** More than a person compares at a glance. */
    private static final int MOST_EVIDENCE = 4;

    private final Sql sql;
    private final Progress progress;
    private final Map<Long, Set<Long>> apart = new HashMap<>();
    private final Map<Long, Integer> quotations = new HashMap<>();
    private final Set<List<Long>> groups = new HashSet<>();
    private final List<MergeProposal> proposals = new ArrayList<>();

    ProposalList(Sql sql, Progress progress) {
        this.sql = sql;
        this.progress = progress;
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

    /** Proposes these, parted where somebody is kept apart from somebody. */
    void add(Collection<Long> speakers, Reason reason, String name, boolean likely) {
        List<List<Long>> parted = parted(speakers);
        for (List<Long> group : parted) {
            if (group.size() > 1 && groups.add(group)) {
                progress.checkCancelled();
                proposals.add(
                        new MergeProposal(
                                group,
                                reason,
                                name,
                                likely && parted.size() == 1,
                                evidence(group)));
            }
        }
    }

    /** The likely ones first, within these those with most quotations. */
    List<MergeProposal> sorted() {
        return proposals.stream()
                .sorted(
                        Comparator.comparing((MergeProposal each) -> !each.likely())
                                .thenComparing(each -> -quotations(each.speakers()))
                                .thenComparing(each -> each.speakers().get(0)))
                .toList();
    }

    /** Each joins the first group in which there is nobody whom he is kept apart from. */
    private List<List<Long>> parted(Collection<Long> speakers) {
        List<Long> sorted =
                speakers.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing((Long each) -> -quotations(each))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        List<List<Long>> parted = new ArrayList<>();
        for (long speaker : sorted) {
            Set<Long> not = apart.getOrDefault(speaker, Set.of());
            parted.stream()
                    .filter(each -> not.isEmpty() || each.stream().noneMatch(not::contains))
                    .findFirst()
                    .orElseGet(
                            () -> {
                                List<Long> further = new ArrayList<>();
                                parted.add(further);
                                return further;
                            })
                    .add(speaker);
        }
        return parted;
    }

    private int quotations(Collection<Long> speakers) {
        return speakers.stream().mapToInt(this::quotations).sum();
    }

    private int quotations(long speaker) {
        return quotations.computeIfAbsent(
                speaker,
                each ->
                        (int)
                                sql.number(
                                        "SELECT count(*) FROM appearance AS p JOIN quote ON"
                                                + " quote.appearance=p.number WHERE p.speaker=?",
                                        each));
    }

    /** What articles mostly say of each of the first. */
    private List<String> evidence(List<Long> speakers) {
        List<String> lines = new ArrayList<>();
        for (long speaker : speakers.subList(0, Math.min(MOST_EVIDENCE, speakers.size()))) {
            sql.one(
                            "SELECT s.name, p.role, p.affiliation FROM speaker AS s LEFT JOIN"
                                    + " appearance AS p ON p.speaker=s.number WHERE s.number=? GROUP"
                                    + " BY p.role, p.affiliation ORDER BY (p.role IS NOT NULL) +"
                                    + " (p.affiliation IS NOT NULL) DESC, count(*) DESC, p.role,"
                                    + " p.affiliation LIMIT 1",
                            row -> line(row.getString(1), row.getString(2), row.getString(3)),
                            speaker)
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static String line(String name, @Nullable String role, @Nullable String affiliation) {
        StringBuilder line = new StringBuilder(name);
        if (role != null) {
            line.append(", ").append(role);
        }
        if (affiliation != null) {
            line.append(", ").append(affiliation);
        }
        return line.toString();
    }
}

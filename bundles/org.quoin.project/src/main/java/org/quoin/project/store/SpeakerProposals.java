package org.quoin.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.model.MergeProposal;
import org.quoin.project.model.MergeProposal.Reason;
import org.quoin.project.text.NameFold;
import org.quoin.project.text.StandingNames;

/**
 * Which speakers of the register are probably one. Those who have a name are compared by names and
 * further names alone, a person with persons, an organisation or a document with either (a
 * newspaper is both). The unnamed are never compared.
 */
public final class SpeakerProposals {

    private final Sql sql;
    private final Progress progress;
    private final StandingNames names = new StandingNames();
    private final ProposalList proposals;

    /** A speaker as he is compared. */
    private record Named(long number, String name, String folded, SpeakerType type) {

        boolean isPerson() {
            return type == SpeakerType.PERSON;
        }

        static Named read(ResultSet row) throws SQLException {
            return new Named(
                    row.getLong("number"),
                    row.getString("name"),
                    row.getString("folded"),
                    SpeakerType.valueOf(row.getString("type")));
        }
    }

    /** Persons are compared with persons, and all that is not one with all that is not. */
    private record Key(String folded, boolean person) {}

    /** Speakers who have a further name. */
    private record Shared(String name, List<Named> owners) {}

    private SpeakerProposals(Reading reading, Progress progress) {
        this.sql = reading.sql();
        this.progress = progress;
        this.proposals = new ProposalList(sql, progress);
    }

    /**
     * All proposals: the likely ones first, within these those with most quotations.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public static List<MergeProposal> of(Reading reading, Progress progress) {
        SpeakerProposals search = new SpeakerProposals(reading, progress);
        search.sameNames();
        search.furtherNames();
        return search.proposals.sorted();
    }

    private void sameNames() {
        Map<Key, List<Named>> byName = new LinkedHashMap<>();
        sql.each(
                "SELECT number, name, folded, type FROM speaker AS s WHERE "
                        + SpeakerTable.NAMED
                        + " AND EXISTS (SELECT 1 FROM speaker AS t WHERE t.folded=s.folded AND"
                        + " t.number<>s.number AND (t.type='PERSON')=(s.type='PERSON') AND t."
                        + SpeakerTable.NAMED
                        + ") ORDER BY folded, number",
                row -> {
                    Named each = Named.read(row);
                    byName.computeIfAbsent(
                                    new Key(each.folded, each.isPerson()), key -> new ArrayList<>())
                            .add(each);
                });
        for (List<Named> group : byName.values()) {
            progress.checkCancelled();
            boolean likely = group.stream().allMatch(each -> standsAlone(each.name, each));
            propose(group, Reason.SAME_NAME, group.get(0).name, likely);
        }
    }

    private void furtherNames() {
        Map<Key, Shared> byName = new LinkedHashMap<>();
        sql.each(
                "SELECT o.number, o.name, o.folded, o.type, a.folded AS further, a.name AS original"
                        + " FROM alias AS a JOIN speaker AS o ON o.number=a.speaker WHERE o."
                        + SpeakerTable.NAMED
                        + " AND a.folded<>o.folded AND (EXISTS (SELECT 1 FROM speaker AS t WHERE"
                        + " t.folded=a.folded AND (t.type='PERSON')=(o.type='PERSON') AND t."
                        + SpeakerTable.NAMED
                        + ") OR EXISTS (SELECT 1 FROM alias AS b WHERE b.folded=a.folded AND"
                        + " b.speaker<>a.speaker)) ORDER BY a.folded, o.number",
                row -> {
                    Named each = Named.read(row);
                    String original = row.getString("original");
                    byName.computeIfAbsent(
                                    new Key(row.getString("further"), each.isPerson()),
                                    key -> new Shared(original, new ArrayList<>()))
                            .owners
                            .add(each);
                });
        byName.forEach(
                (key, shared) -> {
                    progress.checkCancelled();
                    proposeShared(key, shared);
                });
    }

    /**
     * Proposes the owners of one further name and those who are listed under it. If speakers of
     * different names own it (one Latin gloss for 李伟 and 李维), or if it does not stand alone (a
     * family name), it leaves open who is meant: worth a look, where in the second case the place
     * of work is the same, but not likely. Nor is it where it is the end or the beginning of its
     * owner's own name: 斯诺 is short for more than one man.
     */
    private void proposeShared(Key key, Shared shared) {
        Set<Named> members = new LinkedHashSet<>(shared.owners);
        members.addAll(listedUnder(key));
        long ownerNames = distinctNames(shared.owners);
        if (distinctNames(members) < 2) {
            return;
        }
        Named one = shared.owners.get(0);
        Reason reason =
                NameFold.isEastAsian(shared.name) == NameFold.isEastAsian(one.name)
                        ? Reason.ALIAS
                        : Reason.GLOSS;
        if (standsAlone(shared.name, one)) {
            boolean isShort =
                    key.person
                            && (one.folded.endsWith(key.folded)
                                    || one.folded.startsWith(key.folded));
            propose(members, reason, shared.name, ownerNames == 1 && !isShort);
        } else if (key.person) {
            for (Set<Named> group : byAffiliation(members)) {
                propose(group, reason, shared.name, false);
            }
        }
    }

    private List<Named> listedUnder(Key key) {
        return sql.list(
                "SELECT number, name, folded, type FROM speaker AS s WHERE folded=? AND"
                        + " (type='PERSON')=? AND "
                        + SpeakerTable.NAMED
                        + " ORDER BY number",
                Named::read,
                key.folded,
                key.person ? 1 : 0);
    }

    private static long distinctNames(Collection<Named> speakers) {
        return speakers.stream().map(Named::folded).distinct().count();
    }

    private Set<Set<Named>> byAffiliation(Collection<Named> members) {
        Map<String, Set<Named>> places = new TreeMap<>();
        for (Named each : members) {
            sql.each(
                    "SELECT DISTINCT affiliation FROM appearance WHERE speaker=? AND affiliation IS"
                            + " NOT NULL",
                    row ->
                            places.computeIfAbsent(
                                            NameFold.folded(row.getString(1)),
                                            place -> new LinkedHashSet<>())
                                    .add(each),
                    each.number);
        }
        Set<Set<Named>> groups = new LinkedHashSet<>();
        places.values().stream().filter(each -> distinctNames(each) > 1).forEach(groups::add);
        return groups;
    }

    private boolean standsAlone(String name, Named speaker) {
        return names.standsAlone(name, speaker.type);
    }

    private void propose(Collection<Named> speakers, Reason reason, String name, boolean likely) {
        proposals.add(speakers.stream().map(Named::number).toList(), reason, name, likely);
    }
}

package org.quoin.project.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;

/** The register of speakers. */
final class SpeakerTable {

    private SpeakerTable() {}

    /** The number of the speaker of the register whom an article's speaker is. */
    static long resolve(Transaction transaction, Speaker speaker) {
        return transaction.insert(
                LoggedTable.SPEAKER,
                speaker.name(),
                speaker.name().toLowerCase(Locale.ROOT),
                speaker.type().name(),
                "");
    }

    /** A speaker of the register as an article that says nothing of him would word him. */
    static Speaker asSpeaker(Reading reading, long number) {
        return reading.sql()
                .one(
                        "SELECT name, type FROM speaker WHERE number=?",
                        row ->
                                new Speaker(
                                        row.getString(1),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        SpeakerType.valueOf(row.getString(2))),
                        number)
                .orElseThrow();
    }
}

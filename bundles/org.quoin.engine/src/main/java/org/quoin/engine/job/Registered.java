package org.quoin.engine.job;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.project.Project;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.RegisteredSpeaker;

/** Quotations with their speakers under the names of the register. */
final class Registered {

    private final Map<Long, RegisteredSpeaker> speakers = new HashMap<>();

    private Registered() {}

    /** Knows the speakers of some quotations. */
    static Registered of(Project project, Collection<Quotation> quotations) {
        long[] numbers =
                quotations.stream()
                        .map(Quotation::speaker)
                        .filter(OptionalLong::isPresent)
                        .mapToLong(OptionalLong::getAsLong)
                        .distinct()
                        .toArray();
        Registered registered = new Registered();
        for (RegisteredSpeaker each : project.register().get(numbers)) {
            registered.speakers.put(each.number(), each);
        }
        return registered;
    }

    /** The article's own wording of the role stays; its name for him becomes another name. */
    Quote quote(Quotation quotation) {
        Quote quote = quotation.quote();
        RegisteredSpeaker known =
                quotation.speaker().isPresent()
                        ? speakers.get(quotation.speaker().getAsLong())
                        : null;
        if (known == null
                || quote.speaker().filter(each -> each.name().equals(known.name())).isPresent()) {
            return quote;
        }
        return new Quote(
                quote.content(),
                quote.kind(),
                quote.source(),
                quote.cue(),
                quote.speaker().map(each -> named(each, known)),
                quote.confidence(),
                quote.status(),
                quote.origin());
    }

    private static Speaker named(Speaker speaker, RegisteredSpeaker known) {
        return new Speaker(
                known.name(),
                Stream.concat(Stream.of(speaker.name()), speaker.otherNames().stream())
                        .filter(each -> !each.equals(known.name()))
                        .distinct()
                        .toList(),
                speaker.role(),
                speaker.affiliation(),
                known.type());
    }
}

package org.quoin.workbench.pictures.draw;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quoin.project.model.Lack;
import org.quoin.project.model.QuoteFilter;
import org.quoin.workbench.model.QuoteScope;

/** Of which quotations pictures are made. */
public final class Scopes {

    /** All but those that somebody rejected: they are none. */
    public static final QuoteScope ALL =
            new QuoteScope(PictureTexts.Scope_all, QuoteFilter.ALL.notRejected());

    private Scopes() {}

    /**
     * What a picture shows of some quotations: those that somebody rejected are left out, unless
     * certain statuses are asked for anyway.
     */
    public static QuoteScope counted(QuoteScope scope) {
        return scope.filter().statuses().isEmpty()
                ? new QuoteScope(scope.name(), scope.filter().notRejected())
                : scope;
    }

    /** Of those that a filter finds, the ones of certain speakers. */
    static QuoteFilter bySpeakers(QuoteFilter of, Set<Long> speakers) {
        return of.bySpeakers(speakers).without(lacking(of, Lack.SPEAKER, false));
    }

    /** Of those that a filter finds, the ones without a speaker. */
    static QuoteFilter ofNobody(QuoteFilter of) {
        return of.bySpeakers(Set.of()).without(lacking(of, Lack.SPEAKER, true));
    }

    /** Of those that a filter finds, the ones of certain outlets. */
    static QuoteFilter from(QuoteFilter of, String... outlets) {
        return of.from(outlets).without(lacking(of, Lack.OUTLET, false));
    }

    /** Of those that a filter finds, the ones of certain days, both included. */
    static QuoteFilter between(QuoteFilter of, LocalDate first, LocalDate last) {
        return of.between(
                        Optional.of(of.from().filter(first::isBefore).orElse(first)),
                        Optional.of(of.to().filter(last::isAfter).orElse(last)))
                .without(lacking(of, Lack.DAY, false));
    }

    /** Of those that a filter finds, the ones whose articles have no day. */
    static QuoteFilter undated(QuoteFilter of) {
        return of.between(Optional.empty(), Optional.empty())
                .onDays(Set.of())
                .without(lacking(of, Lack.DAY, true));
    }

    private static Lack[] lacking(QuoteFilter of, Lack lack, boolean wanted) {
        Set<Lack> lacking = EnumSet.noneOf(Lack.class);
        lacking.addAll(of.lacking());
        if (wanted) {
            lacking.add(lack);
        } else {
            lacking.remove(lack);
        }
        return lacking.toArray(Lack[]::new);
    }
}

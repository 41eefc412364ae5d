package org.quoin.project.model;

import java.util.Set;

/**
 * A transaction that has just been stored.
 *
 * @param action the action that it belongs to, as it stands now
 * @param what whether the action was done (or went on, as imports do), undone or redone
 * @param areas what changed
 * @param articles numbers of the articles that came, went, or of which a quotation changed
 */
public record ProjectEvent(Action action, What what, Set<Area> areas, Set<Long> articles) {

    /** What became of the action. */
    public enum What {
        DONE,
        UNDONE,
        REDONE
    }

    /** A part of the project. */
    public enum Area {
        ARTICLES,
        QUOTATIONS,
        /** The register: who a quotation is by may have changed too. */
        SPEAKERS,
        TAGS,
        OFFERS,
        SETTINGS,
        BRIEFINGS,
        /** What people make of sources. */
        GRADES
    }

    /** Copies the sets. */
    public ProjectEvent {
        areas = Set.copyOf(areas);
        articles = Set.copyOf(articles);
    }
}

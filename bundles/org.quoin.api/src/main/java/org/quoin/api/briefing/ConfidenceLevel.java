package org.quoin.api.briefing;

/**
 * How well founded a judgement is, which says nothing of how likely what it speaks of is: the
 * levels of ICD 203.
 */
public enum ConfidenceLevel {
    LOW,
    MODERATE,
    HIGH
}

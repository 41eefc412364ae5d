package org.quoin.quotes.zh;

import java.util.List;
import org.quoin.api.text.TextSpan;

/**
 * One sentence.
 *
 * @param span from its first character to its final mark, without white space around
 * @param end index after its last character other than the final 。！？ and closing marks after it;
 *     for what is said indirectly
 * @param clauses in order, at least one
 */
record Sentence(TextSpan span, int end, List<Clause> clauses) {}

/**
 * Chinese, simplified and traditional.
 *
 * <p>A text passes through these hands, each of them offset-preserving: {@link
 * org.quoin.quotes.zh.Script} folds traditional to simplified characters for comparing; {@link
 * org.quoin.quotes.zh.FlatText} hides what stands in marks and brackets; {@link
 * org.quoin.quotes.zh.SentenceSplitter} cuts sentences and clauses; {@link
 * org.quoin.quotes.zh.CueFinder} finds reporting verbs and {@link
 * org.quoin.quotes.zh.SubjectFinder} their subjects; {@link org.quoin.quotes.zh.SentenceReader}
 * joins them with what was said; {@link org.quoin.quotes.zh.Cast} says who the subjects are.
 */
@NullMarked
package org.quoin.quotes.zh;

import org.jspecify.annotations.NullMarked;

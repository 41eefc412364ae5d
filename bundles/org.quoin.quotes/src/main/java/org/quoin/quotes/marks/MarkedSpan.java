package org.quoin.quotes.marks;

import org.quoin.api.text.TextSpan;

/**
 * One stretch of text in quotation marks, within one paragraph.
 *
 * @param outer with its marks; up to the paragraph's end where nothing closes it
 * @param inner without the marks and without white space at either end; never empty
 * @param depth 0 for the outermost, 1 for what stands within that, and so on
 * @param style the family of the opening mark
 * @param closed whether a closing mark ends it
 * @param continued whether it is not closed because the next paragraph opens anew and goes on with
 *     the same quotation
 */
public record MarkedSpan(
        TextSpan outer,
        TextSpan inner,
        int depth,
        MarkStyle style,
        boolean closed,
        boolean continued) {}

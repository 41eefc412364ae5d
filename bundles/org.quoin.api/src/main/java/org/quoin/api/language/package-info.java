/**
 * What a language brings to finding who said what: its words as files, code where words are not
 * enough, and the findings that come of both.
 */
@NullMarked
package org.quoin.api.language;

import org.jspecify.annotations.NullMarked;

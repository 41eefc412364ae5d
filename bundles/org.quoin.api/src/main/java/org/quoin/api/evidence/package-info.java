/**
 * What proves a quotation in a written briefing, and what a briefing holds when it is read back.
 */
@NullMarked
package org.quoin.api.evidence;

import org.jspecify.annotations.NullMarked;

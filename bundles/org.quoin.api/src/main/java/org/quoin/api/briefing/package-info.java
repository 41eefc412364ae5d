/** What a briefing says, before any file format. */
@NullMarked
package org.quoin.api.briefing;

import org.jspecify.annotations.NullMarked;

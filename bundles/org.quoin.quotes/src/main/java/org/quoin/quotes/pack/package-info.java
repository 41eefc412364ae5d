/** What one language brings to the analyser: a pack that finds, and the findings it hands back. */
@NullMarked
package org.quoin.quotes.pack;

import org.jspecify.annotations.NullMarked;

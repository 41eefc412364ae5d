/** Who said what: quotations, their parts in the text and their speakers. */
@NullMarked
package org.quoin.api.quote;

import org.jspecify.annotations.NullMarked;

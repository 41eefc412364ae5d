/** Who said what: quotations, their parts in the text and their speakers. */
@NullMarked
@Version("1.0.0")
package org.quoin.api.quote;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

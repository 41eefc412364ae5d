/** Templates that briefings are written into, and what is wrong with one. */
@NullMarked
@Version("1.0.0")
package org.quoin.api.template;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

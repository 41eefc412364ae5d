/** The site rules that a user keeps in files. */
@NullMarked
package org.quoin.engine.site;

import org.jspecify.annotations.NullMarked;

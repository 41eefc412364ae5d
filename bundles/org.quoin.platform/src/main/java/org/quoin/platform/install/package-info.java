/** Installing, updating and removing plug-ins with Eclipse's p2. */
@NullMarked
package org.quoin.platform.install;

import org.jspecify.annotations.NullMarked;

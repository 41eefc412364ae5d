/** Importing archives of files: zip and tar. */
@NullMarked
package org.quoin.containers.archive;

import org.jspecify.annotations.NullMarked;

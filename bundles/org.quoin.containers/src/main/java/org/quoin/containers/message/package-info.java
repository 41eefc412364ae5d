/** Importing messages of several parts: e-mail and pages saved in one file. */
@NullMarked
package org.quoin.containers.message;

import org.jspecify.annotations.NullMarked;

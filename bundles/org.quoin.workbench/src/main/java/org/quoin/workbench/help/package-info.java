/** The page of keys, made from what is declared. */
@NullMarked
package org.quoin.workbench.help;

import org.jspecify.annotations.NullMarked;

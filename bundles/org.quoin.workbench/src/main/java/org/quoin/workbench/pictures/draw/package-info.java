/**
 * What pictures show and where, in points: drawn by whoever can, on a screen or into a file. No
 * widget.
 */
@NullMarked
package org.quoin.workbench.pictures.draw;

import org.jspecify.annotations.NullMarked;

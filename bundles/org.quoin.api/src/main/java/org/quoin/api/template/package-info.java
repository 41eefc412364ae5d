/** Templates that briefings are written into, and what is wrong with one. */
@NullMarked
package org.quoin.api.template;

import org.jspecify.annotations.NullMarked;

/** What the fuzzer calls with bytes that it makes up: whatever reads bytes from outside. */
@NullMarked
package org.quoin.fuzz;

import org.jspecify.annotations.NullMarked;

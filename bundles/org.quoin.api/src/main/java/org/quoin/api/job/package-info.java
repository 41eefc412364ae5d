/** What long work tells whoever asked for it: how far it is, and what went wrong. */
@NullMarked
package org.quoin.api.job;

import org.jspecify.annotations.NullMarked;

/** A project in and out of other programs' forms: CSV, JSON Lines, Web Annotation, REFI-QDA. */
@NullMarked
package org.quoin.engine.exchange;

import org.jspecify.annotations.NullMarked;

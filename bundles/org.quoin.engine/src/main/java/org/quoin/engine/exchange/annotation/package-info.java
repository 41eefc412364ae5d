/** A project's quotations as W3C Web Annotations in JSON-LD. */
@NullMarked
package org.quoin.engine.exchange.annotation;

import org.jspecify.annotations.NullMarked;

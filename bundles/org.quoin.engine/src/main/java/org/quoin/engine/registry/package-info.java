/**
 * What plug-ins contribute: their descriptors, and the one registry that makes and hands them out.
 */
@NullMarked
package org.quoin.engine.registry;

import org.jspecify.annotations.NullMarked;

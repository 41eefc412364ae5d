/**
 * What a project holds, as values: rows of lists, quotations with what people did, the register,
 * actions, filters.
 */
@NullMarked
package org.quoin.project.model;

import org.jspecify.annotations.NullMarked;

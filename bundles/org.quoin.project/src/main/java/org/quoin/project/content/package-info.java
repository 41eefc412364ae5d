/**
 * What a project holds, as it goes out and comes in: named by what stays the same from project to
 * project, never by row numbers.
 */
@NullMarked
package org.quoin.project.content;

import org.jspecify.annotations.NullMarked;

/** SQLite: the only package that knows tables, and the only one that knows the project's folder. */
@NullMarked
package org.quoin.project.store;

import org.jspecify.annotations.NullMarked;

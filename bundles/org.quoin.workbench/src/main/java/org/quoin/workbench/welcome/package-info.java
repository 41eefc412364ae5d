/** The page that a new user begins with, and the project of samples. */
@NullMarked
package org.quoin.workbench.welcome;

import org.jspecify.annotations.NullMarked;

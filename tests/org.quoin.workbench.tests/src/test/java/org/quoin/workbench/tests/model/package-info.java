/** Tests of the workbench's models, without a widget. */
@NullMarked
package org.quoin.workbench.tests.model;

import org.jspecify.annotations.NullMarked;

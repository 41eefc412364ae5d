/**
 * The project on disk: one {@link org.quoin.project.Project} with a few collaborators; no SQL and
 * no files outside of {@code store}.
 */
@NullMarked
package org.quoin.project;

import org.jspecify.annotations.NullMarked;

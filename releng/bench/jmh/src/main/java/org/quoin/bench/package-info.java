/** Benchmarks of the engine, each with the floor that its figure is a ratio to. */
package org.quoin.bench;

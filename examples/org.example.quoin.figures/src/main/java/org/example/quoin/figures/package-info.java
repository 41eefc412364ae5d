/** An analyser of statements that rest on figures. */
package org.example.quoin.figures;

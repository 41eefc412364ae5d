/** An exporter of quotations as a table. */
package org.example.quoin.csv;

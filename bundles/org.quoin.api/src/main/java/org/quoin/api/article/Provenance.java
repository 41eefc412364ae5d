package org.quoin.api.article;

/**
 * Where an article came from.
 *
 * @param file the input's name as the user gave it
 * @param sha256 of the input's bytes as they lay there (before any decompression), lower-case
 *     hexadecimal
 * @param importer the id of the contribution that read it
 */
public record Provenance(String file, String sha256, String importer) {}

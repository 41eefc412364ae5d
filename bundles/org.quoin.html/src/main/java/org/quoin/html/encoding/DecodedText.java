package org.quoin.html.encoding;

import java.nio.charset.Charset;

/**
 * Text and the encoding it was in.
 *
 * @param text without a byte order mark
 * @param charset the encoding it was read in
 */
public record DecodedText(String text, Charset charset) {}

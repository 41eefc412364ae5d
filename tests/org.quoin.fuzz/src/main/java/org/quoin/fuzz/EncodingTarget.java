package org.quoin.fuzz;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.quoin.html.encoding.EncodedText;
import org.quoin.html.encoding.TextDecoder;

/** Bytes to text: whatever the bytes, there is a text, and the same however it is read. */
public final class EncodingTarget {

    private static final TextDecoder DECODER = new TextDecoder();

    private EncodingTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        EncodedText found = DECODER.decode(data, Optional.empty());
        StringWriter read = new StringWriter();
        found.reader().transferTo(read);
        if (!found.text().equals(read.toString())) {
            throw new IllegalStateException("read otherwise than decoded: " + found.charset());
        }
        DECODER.isText(data);
        DECODER.glance(data);
        DECODER.signs(data);
        DECODER.canBeText(data);
    }
}

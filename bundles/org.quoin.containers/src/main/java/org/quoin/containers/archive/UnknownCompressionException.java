package org.quoin.containers.archive;

import java.io.IOException;
import java.io.Serial;

/** An archive cannot be read on, because the next file in it is packed in an unknown way. */
final class UnknownCompressionException extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    UnknownCompressionException(Throwable cause) {
        super(
                "the archive goes on with a file compressed in a way that Quoin does not know",
                cause);
    }
}

package org.quoin.html.page;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.ImageData;
import org.quoin.api.plugin.Input;

/** The pictures that a browser saved in the folder beside a page. */
final class SavedPictures {

    private final Input input;
    private @Nullable IOException failure;

    SavedPictures(Input input) {
        this.input = input;
    }

    /** The bytes of the picture at a relative address; empty where it is not beside the page. */
    Optional<ImageData> bytes(String address) {
        if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*") || address.startsWith("/")) {
            return Optional.empty();
        }
        String path = decoded(address.replaceFirst("[?#].*", "").replaceFirst("^\\./", ""));
        try {
            return input.sibling(path).flatMap(SavedPictures::typed);
        } catch (IOException e) {
            failure = e;
            return Optional.empty();
        }
    }

    /** Throws what reading a picture threw, if anything. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A lone % belongs to the file's name.
            return path;
        }
    }

    /** Pictures are told by their first bytes; browsers save them under any ending. */
    private static Optional<ImageData> typed(byte[] b) {
        if (b.length > 8 && (b[0] & 0xFF) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G') {
            return Optional.of(new ImageData("image/png", b));
        }
        if (b.length > 3 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xD8) {
            return Optional.of(new ImageData("image/jpeg", b));
        }
        if (b.length > 6 && b[0] == 'G' && b[1] == 'I' && b[2] == 'F' && b[3] == '8') {
            return Optional.of(new ImageData("image/gif", b));
        }
        if (b.length > 12 && b[0] == 'R' && b[1] == 'I' && b[8] == 'W' && b[9] == 'E') {
            return Optional.of(new ImageData("image/webp", b));
        }
        return Optional.empty();
    }
}

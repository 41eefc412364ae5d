package org.quoin.workbench.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of pictures that every Word shows, known by their first bytes. */
enum PictureForm {
    PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G'),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
    GIF("image/gif", List.of("gif"), 'G', 'I', 'F', '8');

    private final String mediaType;
    private final List<String> endings;
    private final int[] signature;

    PictureForm(String mediaType, List<String> endings, int... signature) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.signature = signature;
    }

    /** Such as {@code image/png}. */
    String mediaType() {
        return mediaType;
    }

    /** That of bytes, whatever their file is called. */
    static Optional<PictureForm> of(byte[] bytes) {
        return Arrays.stream(values()).filter(each -> each.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** What a dialog filters by. */
    static String filter() {
        return String.join(
                ";",
                Arrays.stream(values())
                        .flatMap(each -> each.endings.stream())
                        .flatMap(each -> Stream.of(each, each.toUpperCase(Locale.ROOT)))
                        .map(each -> "*." + each)
                        .toList());
    }
}

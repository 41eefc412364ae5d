package org.quoin.docx.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quoin.api.article.ImageData;
import org.quoin.docx.flow.ImageSize;

/** The pictures of the document, each once however often it is shown. */
final class Media {

    private record Entry(String id, String name, ImageData data) {}

    private final Map<ImageData, Entry> byBytes = new LinkedHashMap<>();
    private final IdentityHashMap<ImageData, Entry> byIdentity = new IdentityHashMap<>();
    private final Relationships relationships;

    /**
     * @param relationships of the part that shows them
     */
    Media(Relationships relationships) {
        this.relationships = relationships;
    }

    /**
     * The relationship id of a picture.
     *
     * @throws IllegalArgumentException if it is none that Word can show
     */
    String id(ImageData data) {
        return byIdentity.computeIfAbsent(data, this::entry).id;
    }

    private Entry entry(ImageData data) {
        return byBytes.computeIfAbsent(
                data,
                d -> {
                    ImageSize size =
                            ImageSize.of(d)
                                    .orElseThrow(
                                            () -> new IllegalArgumentException("no picture: " + d));
                    int number = byBytes.size() + 1;
                    String name = "quoin" + number + "." + size.format().extension();
                    relationships.part("rIdQuoinPicture" + number, "image", "media/" + name);
                    return new Entry("rIdQuoinPicture" + number, name, d);
                });
    }

    /** The file extensions in use. */
    Set<String> extensions() {
        Set<String> extensions = new TreeSet<>();
        for (Entry entry : byBytes.values()) {
            extensions.add(entry.name.substring(entry.name.lastIndexOf('.') + 1));
        }
        return extensions;
    }

    /** Where each goes. */
    interface Sink {
        /** The stream for a part with this name below {@code word/media/}. */
        OutputStream open(String name) throws IOException;
    }

    /** Writes all of them. */
    void write(Sink sink) throws IOException {
        for (Entry entry : byBytes.values()) {
            OutputStream out = sink.open(entry.name);
            try (InputStream in = entry.data.open()) {
                in.transferTo(out);
            }
        }
    }

    /** The picture's file name, for the drawing. */
    Optional<String> name(ImageData data) {
        return Optional.ofNullable(byIdentity.get(data)).map(Entry::name);
    }
}

package org.quoin.html.page;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoin.api.article.ImageData;
import org.quoin.api.plugin.Input;
import org.quoin.html.flow.Addresses;
import org.quoin.html.flow.SavedFiles;
import org.quoin.html.tree.PageElements;
import org.quoin.html.tree.Query;

/** The pictures that came with a page: in the folder beside it, or in one message with it. */
public final class SavedPictures implements SavedFiles {

    /** Browsers keep a page's files in one folder beside it, named after it. */
    private static final Pattern BESIDE =
            Pattern.compile("(?!/)(?![A-Za-z][A-Za-z0-9+.-]*:)[^?#]+/[^?#]+");

    /**
     * Addresses under which a message holds its pictures; what leads to the user's files is none.
     */
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:https?|cid):[^\\s]+");

    private static final Query PICTURES = Query.of("img[src]", "img");

    private static final Query ADDRESSES = Query.of("meta[content^=http]", "meta");

    private static final Pattern QUERY = Pattern.compile("[?#].*");

    private final Input input;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private @Nullable IOException failure;

    /**
     * @param input the page
     * @param page the page's elements, their base set
     */
    public SavedPictures(Input input, PageElements page) {
        this.input = input;
        addOriginals(page);
        for (Element img : page.select(PICTURES)) {
            String src = img.attr("src").strip();
            if (BESIDE.matcher(src).matches()) {
                paths.putIfAbsent(Addresses.absolute(img, src), src.replaceFirst("^\\./", ""));
            } else if (WHOLE.matcher(src).matches()) {
                paths.putIfAbsent(src, src);
            }
        }
    }

    /** Addresses in the page's metadata that end in a saved file's name are where it came from. */
    private void addOriginals(PageElements page) {
        for (Element meta : page.select(ADDRESSES)) {
            String url = meta.attr("content").strip();
            originals.putIfAbsent(name(url), url);
        }
    }

    private static String name(String address) {
        String path = QUERY.matcher(address).replaceFirst("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public Optional<Saved> find(String url) {
        String path = paths.get(url);
        if (path == null) {
            return Optional.empty();
        }
        try {
            boolean isWhole = WHOLE.matcher(path).matches();
            return input.sibling(isWhole ? path : decoded(path))
                    .flatMap(SavedPictures::typed)
                    .map(
                            data ->
                                    new Saved(
                                            isWhole
                                                    ? path
                                                    : originals.getOrDefault(name(path), path),
                                            data));
        } catch (IOException e) {
            failure = e;
            return Optional.empty();
        }
    }

    /** Throws what reading a picture threw, if anything. */
    public void rethrow() throws IOException {
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

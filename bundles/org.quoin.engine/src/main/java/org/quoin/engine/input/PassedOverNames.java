package org.quoin.engine.input;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that lie beside articles and never are one, in folders and in archives. */
public final class PassedOverNames {

    /**
     * Endings of what lies beside articles and never is one: pictures, styles, scripts, data,
     * office files, site rules. Everything else is looked at, because importers are chosen by
     * content.
     */
    private static final Set<String> NO_ARTICLE =
            Set.of(
                    "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "css", "js", "json",
                    "jsonl", "map", "woff", "woff2", "ttf", "docx", "xlsx", "pptx", "pdf", "mp3",
                    "mp4", "webm", "rules");

    /** What people write about a folder, not into it. */
    private static final Pattern ABOUT_THE_FOLDER =
            Pattern.compile("(?i)(readme|licen[cs]e|copying|notice)(\\.(md|txt))?");

    /** Where browsers keep the parts of a saved page, and where macOS keeps its own notes. */
    private static final Pattern PARTS_OF_A_PAGE =
            Pattern.compile("(?:^|/)(?:[^/]+[_.]files|__MACOSX)/");

    private PassedOverNames() {}

    /**
     * Whether a file's own name, without its folders, says that it is no article.
     *
     * @param name without folders
     */
    static boolean isNoArticle(String name) {
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String ending = bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return NO_ARTICLE.contains(ending) || ABOUT_THE_FOLDER.matcher(bare).matches();
    }

    /**
     * Whether a path within an archive says so: the same as in a folder, where hidden files and the
     * parts of saved pages are passed over too.
     *
     * @param path with {@code /}
     */
    public static boolean isNoArticleInArchive(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") || PARTS_OF_A_PAGE.matcher(path).find() || isNoArticle(name);
    }
}

package org.quoin.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.project.Project;

/**
 * Walks the paths that a user named: files, folders (to their depths, by name) and {@code -} for
 * standard input; and addresses of pages, which are fetched. Holds one folder's names at a time per
 * level, so that a folder of any number of files needs little memory.
 *
 * <p>A path that the user named is always tried. Within a folder hidden files, the {@code _files}
 * folder of a saved page, projects of Quoin and files whose ending says that they hold no article
 * are passed over.
 */
public final class InputWalk implements Iterator<FoundInput> {

    /** Standard input, as a path. */
    public static final String STANDARD_INPUT = "-";

    private final Iterator<String> named;
    private final Supplier<InputStream> standardInput;
    private final PageFetcher fetcher;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> seenFolders = new HashSet<>();
    private @Nullable FoundInput next;

    /**
     * @param paths as the user named them
     * @param standardInput read when a path is {@code -}
     */
    public InputWalk(List<String> paths, Supplier<InputStream> standardInput) {
        this(paths, standardInput, new PageFetcher(PageFetcher.Rules.PUBLIC, Progress.none()));
    }

    /**
     * @param paths as the user named them
     * @param standardInput read when a path is {@code -}
     * @param fetcher of the pages that the user named by their addresses on the web
     */
    public InputWalk(List<String> paths, Supplier<InputStream> standardInput, PageFetcher fetcher) {
        this.named = List.copyOf(paths).iterator();
        this.standardInput = standardInput;
        this.fetcher = fetcher;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (!open.isEmpty() || named.hasNext())) {
            if (open.isEmpty()) {
                next = named(named.next());
            } else if (open.getLast().hasNext()) {
                next = inFolder(open.getLast().next());
            } else {
                open.removeLast();
            }
        }
        return next != null;
    }

    @Override
    public FoundInput next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FoundInput found = next;
        next = null;
        return java.util.Objects.requireNonNull(found);
    }

    private @Nullable FoundInput named(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return standardInput();
        }
        if (PageFetcher.isAddress(name)) {
            return fetcher.fetch(name);
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return unreadable(name, "this is no path of a file: " + e.getReason());
        }
        if (!Files.exists(path)) {
            return unreadable(name, "there is no such file or folder");
        }
        if (Project.isProject(path)) {
            return unreadable(
                    name,
                    "this is a project of Quoin, not a folder of articles; export it first"
                            + " (quoin export), and take what comes out");
        }
        return found(path);
    }

    private FoundInput standardInput() {
        try (InputStream in = standardInput.get()) {
            byte[] bytes = in.readNBytes(FileInput.LARGEST_IN_ONE_PIECE);
            if (in.read() >= 0) {
                return unreadable(STANDARD_INPUT, "more than 256 MB came in; save it as a file");
            }
            return new FoundInput.Found(FileInput.of(STANDARD_INPUT, bytes));
        } catch (IOException e) {
            return unreadable(STANDARD_INPUT, "standard input cannot be read: " + reason(e));
        }
    }

    private @Nullable FoundInput inFolder(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return null;
        }
        if (Files.isDirectory(path)) {
            if (Project.isProject(path)) {
                return new FoundInput.PassedOver(path.toString());
            }
            return isFolderOfSavedPage(path, name) ? null : found(path);
        }
        return PassedOverNames.isNoArticle(name)
                ? new FoundInput.PassedOver(path.toString())
                : found(path);
    }

    /**
     * Browsers save the pictures and styles of {@code page.html} in {@code page_files} beside it.
     */
    private static boolean isFolderOfSavedPage(Path folder, String name) {
        if (!name.endsWith("_files") && !name.endsWith(".files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    private @Nullable FoundInput found(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            return enter(path, name);
        }
        if (!Files.isReadable(path)) {
            return unreadable(name, "no permission to read it");
        }
        if (!Files.isRegularFile(path)) {
            return unreadable(name, "this is neither a file nor a folder");
        }
        return new FoundInput.Found(FileInput.of(name, path));
    }

    private @Nullable FoundInput enter(Path folder, String name) {
        try {
            // A link back to a folder above would never end.
            if (!seenFolders.add(folder.toRealPath())) {
                return null;
            }
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            }
            children.sort(Comparator.comparing(each -> each.getFileName().toString()));
            open.addLast(children.iterator());
            return null;
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return unreadable(name, "the folder cannot be read: " + reason(e));
        }
    }

    private static FoundInput unreadable(String name, String why) {
        return new FoundInput.Unreadable(Problem.error(name, why));
    }

    /**
     * Why a file cannot be read, in plain words.
     *
     * @param thrown by an operation on the file
     */
    public static String reason(Exception thrown) {
        if (thrown instanceof AccessDeniedException) {
            return "no permission";
        }
        if (thrown instanceof java.nio.file.NoSuchFileException) {
            return "there is no such file";
        }
        if (thrown instanceof java.io.EOFException || thrown instanceof ZipException) {
            return "its compression is damaged, or the file is cut short";
        }
        if (thrown instanceof java.nio.charset.CharacterCodingException) {
            return "it is not valid " + StandardCharsets.UTF_8;
        }
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }
}

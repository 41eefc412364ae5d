package org.quoin.workbench.articles;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.input.PageFetcher;
import org.quoin.workbench.check.Briefings;
import org.quoin.workbench.job.Work;

/**
 * Takes what is pasted or dropped: files and folders, the address of a page, or a page itself. An
 * address is fetched because somebody brought just this one here, and never otherwise.
 */
final class Arrivals {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private final Work work;
    private final Consumer<Path> checker;

    /**
     * @param work imports
     * @param checker gets briefings, which are no articles: they are checked
     */
    Arrivals(Work work, Consumer<Path> checker) {
        this.work = work;
        this.checker = checker;
    }

    /**
     * Imports what the clipboard holds.
     *
     * @return whether it holds anything to be imported
     */
    boolean paste(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
                return files(files);
            }
            String plain = text(clipboard.getContents(TextTransfer.getInstance()));
            // What a browser copies of its address field comes as words too.
            String html = text(clipboard.getContents(HTMLTransfer.getInstance()));
            return html.isBlank() || !addresses(plain).isEmpty() ? words(plain) : page(html);
        } finally {
            clipboard.dispose();
        }
    }

    /** Imports files and folders; of briefings among them the first is checked. */
    boolean files(String... paths) {
        List<Path> briefings = Briefings.among(Arrays.stream(paths).map(Path::of).toList());
        List<String> others =
                Arrays.stream(paths).filter(each -> !briefings.contains(Path.of(each))).toList();
        if (!others.isEmpty()) {
            work.importPaths(others);
        }
        briefings.stream().findFirst().ifPresent(checker);
        return paths.length > 0;
    }

    /** Imports the page of a dropped link: its address, and on the next line its words. */
    boolean link(String dropped) {
        List<String> address = addresses(dropped.lines().findFirst().orElse(""));
        if (!address.isEmpty()) {
            work.importPaths(address);
        }
        return !address.isEmpty();
    }

    /** Imports the pages of addresses, one on a line, or else the words as an article. */
    boolean words(String words) {
        List<String> addresses = addresses(words);
        if (addresses.isEmpty()) {
            return page(words);
        }
        work.importPaths(addresses);
        return true;
    }

    /** The addresses that a text consists of; none where there is anything else in it. */
    private static List<String> addresses(String words) {
        List<String> lines =
                words.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        return lines.stream().allMatch(PageFetcher::isAddress) ? lines : List.of();
    }

    /** Imports a page, or a text, that lies in no file. */
    boolean page(String content) {
        if (content.isBlank()) {
            return false;
        }
        String name = NLS.bind(ArticlesTexts.Paste_name, LocalDateTime.now().format(MINUTE));
        work.importPasted(List.of(FileInput.of(name, content.getBytes(StandardCharsets.UTF_8))));
        return true;
    }

    private static String text(Object content) {
        return content instanceof String words ? words : "";
    }
}

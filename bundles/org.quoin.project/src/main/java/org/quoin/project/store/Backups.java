package org.quoin.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoin.project.model.ProjectException;

/**
 * Copies of the database, made by SQLite itself: a copy of the file would miss what is still in the
 * journal. Named after the time and the revision that they hold.
 */
final class Backups {

    private static final Pattern NAME = Pattern.compile("project-\\d{8}-\\d{6}-r(\\d+)\\.db");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** How many are kept; of a large project fewer, because each is as large as it is. */
    private static final int KEPT = 7;

    private static final int KEPT_OF_LARGE = 2;
    private static final long LARGE = 256L << 20;

    private final Path folder;
    private final Clock clock;

    Backups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Makes one, unless the newest holds the same revision.
     *
     * @throws ProjectException if it cannot be made; the database is as it was
     */
    void make(Sql sql) {
        long revision = sql.number("SELECT revision FROM state");
        if (all().stream().findFirst().filter(each -> revision(each) == revision).isPresent()) {
            return;
        }
        Path target =
                folder.resolve(
                        "project-"
                                + LocalDateTime.now(clock).format(STAMP)
                                + "-r"
                                + revision
                                + ".db");
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve("unfinished.tmp");
            Files.deleteIfExists(unfinished);
            try {
                sql.run("VACUUM INTO ?", unfinished.toAbsolutePath().toString());
                Files.move(
                        unfinished,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            thin();
        } catch (IOException e) {
            throw new ProjectException(
                    "the backup cannot be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The newest first. */
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> revision(each) >= 0)
                    .sorted(
                            Comparator.comparing((Path each) -> each.getFileName().toString())
                                    .thenComparing(Backups::revision)
                                    .reversed())
                    .toList();
        } catch (IOException e) {
            throw new ProjectException("the backups cannot be listed: " + folder, e);
        }
    }

    /** When a backup was made, for people. */
    static Optional<LocalDateTime> time(Path backup) {
        String name = backup.getFileName().toString();
        return NAME.matcher(name).matches()
                ? Optional.of(LocalDateTime.parse(name.substring(8, 23), STAMP))
                : Optional.empty();
    }

    private static long revision(Path backup) {
        Matcher name = NAME.matcher(backup.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : -1;
    }

    private void thin() throws IOException {
        List<Path> all = all();
        int kept = Files.size(all.get(0)) > LARGE ? KEPT_OF_LARGE : KEPT;
        for (Path old : all.subList(Math.min(kept, all.size()), all.size())) {
            Files.deleteIfExists(old);
        }
    }
}

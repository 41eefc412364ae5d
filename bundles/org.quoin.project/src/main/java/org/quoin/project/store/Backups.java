package org.quoin.project.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoin.project.model.ProjectException;

/**
 * Copies of the database, made by SQLite itself: a copy of the file would miss what is still in the
 * journal. Named after the time and the revision that they hold.
 */
final class Backups {

    private static final Pattern NAME =
            Pattern.compile("project-(\\d{8}-\\d{6})-r(\\d{1,18})\\.db");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** The newest are kept, whenever they were made; older ones only the last of each day. */
    private static final int KEPT_ANYWAY = 3;

    private static final int KEPT = 7;

    /** Of a large project, each backup of which is as large as it is. */
    private static final int KEPT_OF_LARGE = 2;

    private static final long LARGE = 256L << 20;

    /** One of a large project takes its time, and so is not made each time that it is closed. */
    private static final Duration BETWEEN_LARGE = Duration.ofDays(1);

    /** What should be free besides. */
    private static final long ROOM = 32L << 20;

    private final Path folder;
    private final Clock clock;

    Backups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Makes one, unless the newest holds the same revision.
     *
     * @param sql of any connection to the database, outside of a transaction
     * @throws ProjectException if it cannot be made; the database is as it was
     */
    void make(Sql sql) {
        if (holdsNewest(sql)) {
            return;
        }
        long lacking = lacking(sql);
        if (lacking > 0) {
            throw new ProjectException(
                    "there is no room for a backup of the project: free "
                            + ((lacking >> 20) + 1)
                            + " MB on the disk of "
                            + folder);
        }
        try {
            Durable.createFolder(folder);
            tidy();
            try {
                sql.run("VACUUM INTO ?", unfinished().toAbsolutePath().toString());
                Durable.force(unfinished());
                Durable.move(unfinished(), folder.resolve(name(sql)));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(unfinished());
                throw e;
            }
            thin();
        } catch (IOException e) {
            throw new ProjectException(
                    "the backup cannot be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Makes one if it is time for it and there is room; {@link #behind} says the next time that
     * there was none.
     *
     * @throws ProjectException if it cannot be made; the database is as it was
     */
    void makeOnClosing(Sql sql) {
        boolean soon = size(sql) > LARGE && newestTime().isAfter(now().minus(BETWEEN_LARGE));
        if (!soon && lacking(sql) <= 0) {
            make(sql);
        }
    }

    /**
     * When the newest was made, if it should be newer by now; of a project that was closed in
     * order.
     *
     * @return in plain words
     */
    Optional<String> behind(Sql sql) {
        boolean isNew = sql.number("SELECT revision FROM state") == 0;
        if (isNew || holdsNewest(sql) || newestTime().isAfter(now().minus(BETWEEN_LARGE))) {
            return Optional.empty();
        }
        long lacking = lacking(sql);
        return lacking <= 0
                ? Optional.empty()
                : Optional.of(
                        (all().isEmpty()
                                        ? "there is no backup of the project"
                                        : "the newest backup of the project is of "
                                                + newestTime().toLocalDate())
                                + ", because the disk has no room for one: free "
                                + ((lacking >> 20) + 1)
                                + " MB");
    }

    /** Takes away what a crash left; only who alone writes may call it. */
    void tidy() throws IOException {
        Files.deleteIfExists(unfinished());
        Files.deleteIfExists(folder.resolve("unfinished.tmp-journal"));
    }

    private Path unfinished() {
        return folder.resolve("unfinished.tmp");
    }

    private String name(Sql sql) {
        return "project-"
                + now().format(STAMP)
                + "-r"
                + sql.number("SELECT revision FROM state")
                + ".db";
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private LocalDateTime newestTime() {
        return all().stream().findFirst().flatMap(Backups::time).orElse(LocalDateTime.MIN);
    }

    private boolean holdsNewest(Sql sql) {
        long revision = sql.number("SELECT revision FROM state");
        return all().stream().findFirst().filter(each -> revision(each) == revision).isPresent();
    }

    private static long size(Sql sql) {
        return sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size");
    }

    /** How many bytes of room are lacking for another one; 0 or less where there is enough. */
    private long lacking(Sql sql) {
        try {
            Path there = Files.isDirectory(folder) ? folder : folder.toAbsolutePath().getParent();
            return size(sql) + ROOM - Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            // The system does not say: then trying tells.
            return 0;
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
                            Comparator.comparing(Backups::stamp)
                                    .thenComparing(Backups::revision)
                                    .reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException("the backups cannot be listed: " + folder, e);
        }
    }

    /** When a backup was made, UTC. */
    static Optional<LocalDateTime> time(Path backup) {
        String stamp = stamp(backup);
        try {
            return stamp.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(stamp, STAMP));
        } catch (java.time.format.DateTimeParseException e) {
            // Somebody else gave it its name.
            return Optional.empty();
        }
    }

    private static String stamp(Path backup) {
        Matcher name = NAME.matcher(backup.getFileName().toString());
        return name.matches() ? name.group(1) : "";
    }

    private static long revision(Path backup) {
        Matcher name = NAME.matcher(backup.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(2)) : -1;
    }

    private void thin() throws IOException {
        List<Path> all = all();
        boolean isLarge = Files.size(all.get(0)) > LARGE;
        Set<LocalDate> days = new HashSet<>();
        int kept = 0;
        for (Path each : all) {
            boolean isLastOfDay = time(each).map(time -> days.add(time.toLocalDate())).orElse(true);
            boolean keep =
                    isLarge
                            ? kept < KEPT_OF_LARGE
                            : kept < KEPT_ANYWAY || (kept < KEPT && isLastOfDay);
            if (keep) {
                kept++;
            } else {
                Files.deleteIfExists(each);
            }
        }
    }
}

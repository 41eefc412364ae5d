package org.quoin.project.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a project lies. SQLite needs locks that hold and writes that arrive in order; network file
 * systems promise neither, and programs that copy folders to a cloud copy a database in the middle
 * of a transaction and bring old copies back.
 */
final class Surroundings {

    private static final Pattern NETWORK =
            Pattern.compile(
                    "(nfs\\d?|cifs|smb\\w*|afpfs|ncpfs|9p|davfs2?|webdav|fuse\\.(sshfs|rclone|s3fs|davfs2?"
                            + "|gvfsd-fuse|smbnetfs|glusterfs)|ceph|lustre|afs|osxfuse|macfuse|vboxsf|prl_fs|drvfs)",
                    Pattern.CASE_INSENSITIVE);

    /** Names that the programs' folders have by default, on the systems that they run on. */
    private static final Pattern CLOUD =
            Pattern.compile(
                    "dropbox( \\(.*\\))?|onedrive( - .*)?|google ?drive|my drive|icloud ?drive"
                            + "|mobile documents|icloud~.*|com~apple~clouddocs|nextcloud|owncloud"
                            + "|nutstore( files)?|我的坚果云|坚果云|baidunetdisk(workspace)?"
                            + "|baidusyncdisk|百度网盘同步空间|百度同步盘|pcloud ?drive|box sync|megasync"
                            + "|seafile|syncthing|yandex\\.disk",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * What they leave in the folders that they copy. Not {@code .dropbox}: that is also the folder
     * of its settings in everybody's home.
     */
    private static final List<String> CLOUD_MARKS =
            List.of(".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log", ".stfolder");

    private Surroundings() {}

    /** Whether a folder lies on another computer, so far as the system says. */
    static boolean isRemote(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return NETWORK.matcher(type(real)).matches() || real.toString().startsWith("\\\\");
    }

    private static String type(Path real) {
        try {
            return Files.getFileStore(real).type();
        } catch (IOException e) {
            // In a sandbox the table of what is mounted where may lack: nothing to be warned of.
            return "";
        }
    }

    /** What to be warned of, in plain words, or empty. */
    static Optional<String> warning(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (isRemote(folder)) {
            return Optional.of(
                    "the folder lies on a network drive ("
                            + type(real)
                            + "), where a database can be damaged when the connection breaks or"
                            + " two people open it. Keep the project on a disk of this computer,"
                            + " and copy it when it is closed");
        }
        for (Path each = real; each != null; each = each.getParent()) {
            String name = each.getFileName() == null ? "" : each.getFileName().toString();
            if (CLOUD.matcher(name.toLowerCase(Locale.ROOT)).matches() || hasMark(each)) {
                return Optional.of(
                        "the folder "
                                + each
                                + " is copied to a cloud, which can damage a database that is in"
                                + " use or bring an old copy back. Keep the project elsewhere, and"
                                + " put exports into the cloud");
            }
        }
        return Optional.empty();
    }

    private static boolean hasMark(Path folder) {
        return CLOUD_MARKS.stream().anyMatch(each -> Files.exists(folder.resolve(each)));
    }
}

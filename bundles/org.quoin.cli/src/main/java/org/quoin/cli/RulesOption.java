package org.quoin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import picocli.CommandLine.Option;

/** Where the site rules are that a user keeps. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description =
                    "A folder of site rules (files ending in .rules), in place of the user's own"
                            + " (~/.config/quoin/site-rules); see docs/site-rules.md.")
    private final List<Path> folders = new ArrayList<>();

    /** The folders named, or the user's own. */
    List<Path> folders() {
        return folders.isEmpty()
                ? List.of(
                        SiteRules.userFolder(
                                System.getenv(), Path.of(System.getProperty("user.home"))))
                : List.copyOf(folders);
    }

    /** The rules of these folders and of plug-ins; what is wrong with them is told. */
    SiteRules read(Registry plugins, Told told) {
        SiteRules rules = SiteRules.read(folders(), plugins);
        rules.problems().forEach(told::problem);
        return rules;
    }
}

package org.quoin.cli;

import java.util.List;
import org.quoin.api.job.Progress;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.input.PageFetcher;
import picocli.CommandLine.Option;

/** How inputs are read that are named by their addresses on the web. */
final class FetchOptions {

    @Option(
            names = "--private-addresses",
            description =
                    "Fetch http:// and https:// addresses of this machine and its network too.")
    private boolean privateAddresses;

    /** The inputs that a user named: files, folders, standard input, and pages of the web. */
    InputWalk walk(List<String> paths, Terminal terminal, Progress progress) {
        PageFetcher.Rules rules = PageFetcher.Rules.PUBLIC.withPrivateAddresses(privateAddresses);
        return new InputWalk(paths, terminal::in, new PageFetcher(rules, progress));
    }
}

package org.quoin.samples;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quoin.cli.Quoin;
import org.quoin.cli.Terminal;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

/** The {@code quoin} command in this process, with the plug-ins of the class path. */
final class CommandLine {

    private final Registry registry =
            new Registry(
                    new ClassPathContributions(CommandLine.class.getClassLoader(), Locale.ENGLISH)
                            .discover());

    /**
     * What a command wrote and how it ended.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    record Outcome(int code, String out, String err) {}

    /** Runs one command to its end. */
    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        int code = Quoin.run(arguments, registry, terminal);
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

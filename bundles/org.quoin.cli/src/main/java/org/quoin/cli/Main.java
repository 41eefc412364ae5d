package org.quoin.cli;

import java.util.Locale;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Registry;

/** Runs the command line on a plain class path. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and exits with its code.
     *
     * @param arguments as on the command line
     */
    public static void main(String[] arguments) {
        Registry registry =
                new Registry(
                        new ClassPathContributions(Main.class.getClassLoader(), Locale.getDefault())
                                .discover());
        System.exit(Quoin.run(arguments, registry, Terminal.ofProcess()));
    }
}

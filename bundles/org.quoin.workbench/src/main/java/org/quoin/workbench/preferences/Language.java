package org.quoin.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quoin.engine.output.AtomicFile;

/**
 * The language of the window. It is settled before Java reads any text, so that the start script
 * has to know it: it names the file from which it reads the user's choice.
 *
 * @param file of one line; absent where the system's language is used
 */
record Language(Path file) {

    /** Languages that the workbench speaks. */
    static final List<String> SPOKEN = List.of("en", "zh");

    private static final String PROPERTY = "quoin.language.file";

    /**
     * Where the choice is kept; none where something else than the script started the workbench.
     */
    static Optional<Language> ofStart() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(Language::new);
    }

    /**
     * What was chosen.
     *
     * @return none for the system's language
     * @throws IOException if the file cannot be read
     */
    Optional<String> chosen() throws IOException {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    .filter(SPOKEN::contains);
        } catch (NoSuchFileException systems) {
            return Optional.empty();
        }
    }

    /**
     * Chooses a language for the starts to come.
     *
     * @param language none for the system's
     * @throws IOException if that cannot be noted
     */
    @SuppressWarnings("resource") // The stream is the file's, which closes it.
    void choose(Optional<String> language) throws IOException {
        if (language.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (AtomicFile written = AtomicFile.open(file)) {
                written.out().write((language.get() + "\n").getBytes(StandardCharsets.UTF_8));
                written.commit();
            }
        }
    }
}

package org.quoin.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a contribution says of itself before it is loaded. */
class DescriptorTest {

    @Test
    void theEndingsOfItsFilesAreAList() {
        assertEquals(
                List.of("srt", "vtt", "tar.gz"), declared("srt, vtt ,,tar.gz").fileExtensions());
        assertEquals(List.of(), declared(" ").fileExtensions());
    }

    @Test
    void withoutEndingsItIsForFilesOfAnyName() {
        Descriptor without = new Descriptor("id", "Name", "", "bundle", "1", Map.of());
        assertEquals(List.of(), without.fileExtensions());
    }

    private static Descriptor declared(String endings) {
        return new Descriptor("id", "Name", "", "bundle", "1", Map.of("fileExtensions", endings));
    }
}

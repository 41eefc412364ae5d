package org.quoin.docx.csl;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of the CSL project that come with Quoin, unchanged. */
final class CslFiles {

    private CslFiles() {}

    /**
     * The text of one.
     *
     * @param name with its folder
     */
    static String text(String name) throws IOException {
        try (InputStream in = CslFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The words of a language: those of Chinese, or else of English. */
    static String locale(String tag) throws IOException {
        String known = tag.startsWith("zh") ? "zh-CN" : "en-US";
        return text("locales/locales-" + known + ".xml");
    }
}

package org.quoin.html.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.article.PublicationTime;

class DateTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-02-11T07:45:00+01:00                | 2024-02-11T07:45:00+01:00
                    2024-02-11T07:45:00Z                     | 2024-02-11T07:45:00Z
                    2024-02-11T07:45:00.123+0530             | 2024-02-11T07:45:00+05:30
                    2024-02-11 07:45                         | 2024-02-11T07:45:00
                    2024-02-11                               | 2024-02-11
                    20240211                                 | 2024-02-11
                    Tue, 09 May 2023 18:30:05 +0200          | 2023-05-09T18:30:05+02:00
                    Thu, 02 Jul 2020 17:35:59 GMT            | 2020-07-02T17:35:59Z
                    2022年11月03日 08:15                      | 2022-11-03T08:15:00
                    2022年11月3日                             | 2022-11-03
                    2023년 4월 5일                            | 2023-04-05
                    February 11, 2024 at 7:45 PM             | 2024-02-11T19:45:00
                    Published 11 February 2024               | 2024-02-11
                    11. März 2024, 07:45 Uhr                 | 2024-03-11T07:45:00
                    le 3 février 2024 à 10h05                | 2024-02-03T10:05:00
                    3 de marzo de 2024                       | 2024-03-03
                    12 августа 2023                          | 2023-08-12
                    11.02.2024                               | 2024-02-11
                    25/12/2023                               | 2023-12-25
                    12/25/2023                               | 2023-12-25
                    """)
    void readsWhatIsWritten(String text, String iso) {
        assertEquals(iso, read(text, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    yesterday
                    13 of 2024 people
                    2024-13-45
                    31/02/2023
                    call 2024 now
                    version 1.2.2024.7
                    """)
    void readsNothingElse(String text) {
        assertEquals("-", read(text, false));
    }

    @ParameterizedTest
    @CsvSource({"true, 2024-03-05", "false, 2024-05-03"})
    void readsSlashesAsThePageWritesThem(boolean american, String iso) {
        assertEquals(iso, read("03/05/2024", american));
    }

    private static String read(String text, boolean monthFirst) {
        return new DateTexts(monthFirst).read(text).map(PublicationTime::iso).orElse("-");
    }
}

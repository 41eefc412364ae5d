package org.quoin.html.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.article.Credit;

class CreditLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    记者：周一诺、沈知秋     责编：郑大同   网编：何小满 | 记者=周一诺 记者=沈知秋 责编=郑大同 网编=何小满
                    记者：周一诺摄影：韩子墨 | 记者=周一诺 摄影=韩子墨
                    記者：周一諾　責編：鄭大同 | 記者=周一諾 責編=鄭大同
                    （责任编辑：甄小平） | 责任编辑=甄小平
                    撰文丨诺拉·魏斯；翻译丨林 舟 | 撰文=诺拉·魏斯 翻译=林舟
                    作者：本报记者 周一诺 | 作者=周一诺
                    采写︱周一诺 | 采写=周一诺
                    harbour編輯：江岸 | harbour編輯=江岸
                    微信编辑：江岸 | 微信编辑=江岸
                    文／圖：江岸 | 文／圖=江岸
                    作者｜灯塔大学港口研究中心研究员 江岸 | 作者=江岸
                    作者丨米罗·塔恩（灯塔大学港口与海岸研究中心主任） | 作者=米罗·塔恩（灯塔大学港口与海岸研究中心主任）
                    """)
    void readsRolesAndNames(String line, String credits) {
        assertEquals(credits, read(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    记者周一诺报道说，谈判破裂了。
                    作者：这本书写得很好，值得一读。
                    文：许又安，图：除另行注明外，均为作者拍摄。
                    记者：您为什么来？
                    来源于生活的故事
                    """)
    void leavesSentencesAlone(String line) {
        assertEquals("", read(line));
    }

    @Test
    void aSubtitleMayStandBeforeTheCreditsAndATranslatorBelowTheLastLine() {
        List<Credit> credits = new ArrayList<>();
        List<Piece> rest =
                CreditLines.takeFrom(
                        new FlowReader(e -> false)
                                .read(
                                        Jsoup.parseBodyFragment(
                                                        "<h2>雾中的渡口</h2><p>大雾散了，渡口又热闹起来。</p><h3>文/ 江岸</h3><p>船在九点开了。</p>"
                                                                + "<p>本文首发于渡口网。<br>Translated by Dana Orrick</p>")
                                                .body()),
                        credits);
        assertEquals(
                List.of(new Credit("文", "江岸"), new Credit("Translated", "Dana Orrick")), credits);
        assertEquals(4, rest.size());
    }

    private static String read(String line) {
        return CreditLines.in(line).stream()
                .map(c -> c.role() + "=" + c.name())
                .collect(Collectors.joining(" "));
    }
}

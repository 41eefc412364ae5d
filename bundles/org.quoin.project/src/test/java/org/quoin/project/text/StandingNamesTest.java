package org.quoin.project.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quoin.api.quote.SpeakerType;

class StandingNamesTest {

    private final StandingNames names = new StandingNames();

    private List<String> that(boolean stand, SpeakerType type, String... among) {
        return Stream.of(among).filter(n -> names.standsAlone(n, type) == stand).toList();
    }

    private void all(boolean stand, SpeakerType type, String... of) {
        assertEquals(List.of(of), that(stand, type, of));
    }

    @Test
    void fullNamesOfPeopleStandAlone() {
        all(
                true,
                SpeakerType.PERSON,
                "林海",
                "陈国伟",
                "陳國偉",
                "欧阳明月",
                "安娜·贝尔",
                "弗洛里安",
                "林海教授",
                "山田太郎",
                "安倍あかり",
                "アンナ・ベル",
                "김하늘",
                "김하늘 교수",
                "Nora Dell",
                "Dr. Nora Dell",
                "NORA DELL",
                "Donald J. Trumble",
                "Ludwig van Holten Meer",
                "Ильин Фёдор",
                "نورا الحداد",
                "สมชาย ใจดี");
    }

    @Test
    void familyNamesAndFormsOfAddressDoNot() {
        all(
                false,
                SpeakerType.PERSON,
                "林",
                "欧阳",
                "王女士",
                "欧阳先生",
                "李医生",
                "李醫生",
                "张某",
                "张某某",
                "王×",
                "老王",
                "小陈",
                "阿明",
                "田中",
                "田中さん",
                "林氏",
                "トランブル",
                "김씨",
                "김 대통령",
                "박모 씨",
                "Dell",
                "Mr. Dell",
                "President Dell",
                "N. Dell",
                "von der Meer",
                "Al-Haddad",
                "Herr Meer",
                "الرئيس حداد",
                "A先生");
    }

    @Test
    void descriptionsOfPeopleDoNot() {
        all(
                false,
                SpeakerType.PERSON,
                "父亲",
                "作家",
                "警察",
                "安娜的父亲",
                "林海的母亲",
                "my father",
                "The man next door",
                "a woman from Porthaven",
                "His Lawyer Friend");
    }

    @Test
    void namesOfOrganisationsStandAlone() {
        all(
                true,
                SpeakerType.ORGANISATION,
                "澜岛大学",
                "新华社",
                "世卫组织",
                "《澜岛晚报》",
                "澜岛市公安局",
                "The Harbour Times",
                "Porthaven City Council",
                "WHO",
                "eHarbour",
                "Die Deutsche Hafengesellschaft",
                "Министерство Морского Флота",
                "서울하늘병원",
                "جامعة النور");
    }

    @Test
    void commonNounsForOrganisationsDoNot() {
        all(
                false,
                SpeakerType.ORGANISATION,
                "警方",
                "法院",
                "市公安局",
                "中央政府",
                "外交部",
                "國務院",
                "该公司",
                "一家公司",
                "当地政府",
                "有关部门",
                "学校的老师",
                "the government",
                "The Government",
                "Police",
                "the police",
                "Foreign Ministry",
                "a Harbour company",
                "his campaign",
                "Die Polizei",
                "Staatsanwaltschaft",
                "le gouvernement",
                "La Policía",
                "Полиция",
                "경찰",
                "الشرطة",
                "https");
    }

    @Test
    void titlesOfDocumentsStandAloneAndDescriptionsDoNot() {
        all(
                true,
                SpeakerType.DOCUMENT,
                "《港口年鉴》",
                "港口安全法",
                "『港の歴史』",
                "Harbour Safety Act",
                "The Porthaven Chronicle");
        all(
                false,
                SpeakerType.DOCUMENT,
                "报告",
                "该报告",
                "公告",
                "澜岛大学的研究",
                "港务局新闻稿",
                "《港口年鉴》一文",
                "the report",
                "The Harbour Office report",
                "A Study by Harbour Watch",
                "Report",
                "der Bericht",
                "보고서");
    }

    @Test
    void theUnnamedNeverStandAlone() {
        for (SpeakerType type :
                List.of(SpeakerType.ANONYMOUS, SpeakerType.GROUP, SpeakerType.UNKNOWN)) {
            all(false, type, "Nora Dell", "陈国伟", "《港口年鉴》", "一位居民");
        }
    }
}

package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Mention.Kind;

/** Who the mentions of one article are: full names, titles and organisations from all of it. */
final class Cast {

    /** People and places of a name that are looked at; keeps the work linear on any text. */
    private static final int MOST = 200;

    /**
     * Titles that nobody has without an organisation; in both scripts, for roles are not folded.
     */
    private static final List<String> HEADS =
            List.of(
                    "经理", "總經理", "經理", "总裁", "總裁", "董事", "厂长", "廠長", "校长", "校長", "院长", "院長", "馆长",
                    "館長", "台长", "臺長", "站长", "站長", "所长", "所長", "园长", "園長", "社长", "社長", "店长", "店長",
                    "高管", "主管", "负责人", "負責人", "工人", "员工", "員工", "创始人", "創始人", "創辦人", "首席执行官", "執行長",
                    "馆员", "館員");

    /** Those who carry out a study; in both scripts. */
    private static final Set<String> RESEARCHERS =
            Set.of("研究者", "研究人员", "研究人員", "科研人员", "科研人員", "研究团队", "研究團隊", "研究者们", "研究者們");

    private final FlatText source;
    private final PeopleFinder finder;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Mention> appearances = new ArrayList<>();
    private final FullNames fullNames;
    private final Pronouns pronouns;

    Cast(Lexicon lexicon, FlatText source, PeopleFinder finder) {
        this.source = source;
        this.finder = finder;
        fullNames = new FullNames(lexicon, source.text(), people.values());
        pronouns = new Pronouns(source, finder, appearances);
    }

    /** Takes in everybody whom the article names, and what it says of them wherever it does. */
    void learn(List<Draft> drafts) {
        appearances.addAll(finder.find());
        for (Draft draft : drafts) {
            draft.source()
                    .filter(mention -> mention.kind() == Kind.PERSON)
                    .ifPresent(appearances::add);
        }
        for (String family : fullNames.wanted(appearances)) {
            appearances.addAll(finder.named(family));
        }
        appearances.sort(Comparator.comparing(Mention::span));
        Map<String, Person> sources = new LinkedHashMap<>();
        for (Mention mention : appearances) {
            // 问, 答: no names.
            if (people.size() < MOST && mention.name().length() > 1) {
                people.computeIfAbsent(mention.name(), Person::new);
            }
        }
        for (Mention mention : appearances) {
            Person person = people.get(mention.name());
            if (person != null) {
                person.adopt(mention);
                sources.put(mention.name(), person);
            }
        }
        sources.values().forEach(this::study);
        appearances.sort(Comparator.comparing(Mention::span));
    }

    /** Reads the places that name somebody without a title before: the bracket after the name. */
    private void study(Person person) {
        String text = source.text();
        int at = text.indexOf(person.name());
        for (int seen = 0; at >= 0 && seen < 20; seen++) {
            int end = at + person.name().length();
            Mention mention = finder.phrase(at, end);
            if (mention != null && mention.name().equals(person.name())) {
                person.adopt(mention);
            }
            appearances.add(
                    new Mention(
                            new TextSpan(at, end),
                            Kind.PERSON,
                            person.name(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty()));
            at = text.indexOf(person.name(), end);
        }
    }

    /**
     * The speaker behind the source of a quotation.
     *
     * @param draft whose source is asked for
     * @param earlier the quotations before it, in order
     */
    Optional<Speaker> resolve(Draft draft, List<Draft> earlier) {
        return draft.source().map(mention -> resolve(mention, earlier));
    }

    private Speaker resolve(Mention mention, List<Draft> earlier) {
        Mention partner = partner(mention);
        if (partner != null) {
            return person(partner);
        }
        return switch (mention.kind()) {
            case PERSON -> person(mention.span().length() <= 2 ? addressed(mention) : mention);
            case PRONOUN -> pronoun(mention, earlier);
            case REPORT_WORD -> outlet(mention, earlier);
            case DOCUMENT -> document(mention, earlier);
            case OFFICE -> withOrganisation(plain(mention), mention);
            case GROUP -> researchers(mention);
            default -> plain(mention);
        };
    }

    /** 问, 答: the reporter, and whoever was named last before and is none. */
    private @Nullable Mention partner(Mention mention) {
        boolean asks = mention.name().equals("问") || mention.name().equals("問");
        if (!asks && !mention.name().equals("答")) {
            return null;
        }
        Mention partner = null;
        for (Mention named : appearances) {
            if (named.span().start() > mention.span().start()) {
                break;
            }
            Person person = people.get(named.name());
            boolean reporter =
                    person != null
                            && person.role()
                                    .filter(role -> role.endsWith("记者") || role.endsWith("記者"))
                                    .isPresent();
            if (person != null && reporter == asks && (partner == null || asks)) {
                partner = named;
            }
        }
        return partner;
    }

    /** 先生 alone takes up whoever was named last before with a word of respect, or at all. */
    private Mention addressed(Mention mention) {
        if (!Addresses.isHonorific(mention.name())) {
            return mention;
        }
        Mention last = null;
        for (Mention named : appearances) {
            if (named.span().start() >= mention.span().start()) {
                break;
            }
            boolean other = !Addresses.isHonorific(named.name());
            boolean near = other && source.text().startsWith(mention.name(), named.span().end());
            boolean called = other && named.name().endsWith(mention.name());
            last = near || called ? named : last;
        }
        return last == null ? mention : last;
    }

    /** 声明, 公告 alone: of the organisation that spoke last. */
    private Speaker document(Mention mention, List<Draft> earlier) {
        Mention writer = fullNames.writer(mention, source.flat());
        if (writer != null) {
            return resolve(writer, earlier);
        }
        Speaker document = plain(mention);
        if (mention.affiliation().isPresent() || mention.name().length() > 4) {
            return document;
        }
        for (int i = earlier.size() - 1; i >= nearest(earlier); i--) {
            Optional<Mention> source = earlier.get(i).source();
            if (source.isPresent() && source.get().kind() == Kind.ORGANISATION) {
                return new Speaker(
                        document.name(),
                        document.otherNames(),
                        document.role(),
                        Optional.of(source.get().name()),
                        document.type());
            }
        }
        return document;
    }

    /** 总经理, 公司负责人: of the organisation that the text named last before. */
    private Speaker withOrganisation(Speaker speaker, Mention mention) {
        if (speaker.role().isEmpty() || !isOfOrganisation(speaker)) {
            return speaker;
        }
        Optional<String> organisation = finder.organisationBefore(mention.span().start(), 800);
        return organisation.isEmpty()
                ? speaker
                : new Speaker(
                        speaker.name(),
                        speaker.otherNames(),
                        speaker.role(),
                        organisation,
                        speaker.type());
    }

    /** 研究者, 研究人员: of the organisation whose study the text tells of. */
    private Speaker researchers(Mention mention) {
        Speaker group = plain(mention);
        boolean bare = RESEARCHERS.contains(mention.name()) && group.affiliation().isEmpty();
        return new Speaker(
                group.name(),
                group.otherNames(),
                group.role(),
                bare
                        ? finder.organisationBefore(mention.span().start(), 4_000)
                        : group.affiliation(),
                group.type());
    }

    private static boolean isOfOrganisation(Speaker speaker) {
        String role = speaker.role().orElse("");
        boolean bound = HEADS.stream().anyMatch(role::endsWith);
        String affiliation = speaker.affiliation().orElse("");
        return (bound && affiliation.isEmpty())
                || List.of("中心", "学校", "學校", "医院", "醫院", "集团", "集團", "协会", "協會")
                        .contains(affiliation)
                || affiliation.startsWith("公司")
                || affiliation.startsWith("该")
                || affiliation.startsWith("該");
    }

    private Speaker person(Mention mention) {
        Person person = people.get(mention.name());
        if (person == null) {
            return plain(mention);
        }
        Person full = fullNames.of(person, mention.span().start());
        Set<String> others = new LinkedHashSet<>(full.otherNames());
        others.addAll(person.otherNames());
        if (!full.name().equals(person.name())) {
            others.add(person.name());
        }
        others.remove(full.name());
        Speaker speaker =
                new Speaker(
                        full.name(),
                        new ArrayList<>(others),
                        full.role().or(person::role),
                        full.affiliation().or(person::affiliation),
                        SpeakerType.PERSON);
        return withOrganisation(speaker, full.first().orElse(mention));
    }

    private Speaker pronoun(Mention mention, List<Draft> earlier) {
        Mention referent = pronouns.referent(mention, earlier);
        return referent == null ? plain(mention) : resolve(referent, List.of());
    }

    /** No pronoun reaches back further. */
    private static int nearest(List<Draft> earlier) {
        return Math.max(0, earlier.size() - 100);
    }

    /** 报道: of the outlet named last, as a source or by the title of a periodical. */
    private Speaker outlet(Mention mention, List<Draft> earlier) {
        Mention last = null;
        for (int i = earlier.size() - 1; i >= nearest(earlier) && last == null; i--) {
            last =
                    earlier.get(i)
                            .source()
                            .filter(source -> source.kind() == Kind.OUTLET)
                            .orElse(null);
        }
        Mention titled = finder.periodicalBefore(mention.span().start());
        if (titled != null && (last == null || titled.span().start() > last.span().start())) {
            last = titled;
        }
        return plain(last == null ? mention : last);
    }

    private static Speaker plain(Mention mention) {
        SpeakerType type =
                switch (mention.kind()) {
                    case PERSON, OFFICE, FIRST_PERSON -> SpeakerType.PERSON;
                    case ANONYMOUS -> SpeakerType.ANONYMOUS;
                    case GROUP -> SpeakerType.GROUP;
                    case ORGANISATION, OUTLET, REPORT_WORD -> SpeakerType.ORGANISATION;
                    case DOCUMENT -> SpeakerType.DOCUMENT;
                    default -> SpeakerType.UNKNOWN;
                };
        return new Speaker(
                mention.name(), mention.otherNames(), mention.role(), mention.affiliation(), type);
    }
}

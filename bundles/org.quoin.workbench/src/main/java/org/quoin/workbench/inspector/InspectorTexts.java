package org.quoin.workbench.inspector;

import java.util.List;
import org.eclipse.osgi.util.NLS;

/**
 * What the inspector and its commands say, in the user's language; the keys are those of {@code
 * inspectortexts.properties}.
 */
public final class InspectorTexts extends NLS {

    public static String View_reading;
    public static String View_empty;
    public static String View_readOnly;

    public static String Correct_job;

    public static String Several_count;
    public static String Several_differ;
    public static String Several_oneAtATime;

    public static String Status_tools;
    public static String Status_accept;
    public static String Status_reject;
    public static String Status_reopen;

    public static String Speaker_name;
    public static String Speaker_role;
    public static String Speaker_affiliation;
    public static String Speaker_type;
    public static String Speaker_proposals;
    public static String Speaker_known;
    public static String Speaker_here;
    public static String Speaker_also;

    public static String List_separator;

    public static String Type_person;
    public static String Type_organisation;
    public static String Type_document;
    public static String Type_anonymous;
    public static String Type_group;
    public static String Type_unknown;

    public static String Wording_kind;
    public static String Wording_cue;
    public static String Wording_source;
    public static String Wording_take;
    public static String Wording_clear;
    public static String Wording_none;

    public static String Tags_name;
    public static String Tags_add;
    public static String Tags_proposals;
    public static String Tags_used;
    public static String Tags_takeOff;
    public static String Tags_takeOffSome;
    public static String Tags_arrange;
    public static String Tags_all;
    public static String Tags_tools;
    public static String Tags_up;
    public static String Tags_down;
    public static String Tags_colour;
    public static String Tags_remove;
    public static String Tags_rename;
    public static String Tags_renameHint;
    public static String Tags_noNumber;

    public static String Colour_1;
    public static String Colour_2;
    public static String Colour_3;
    public static String Colour_4;
    public static String Colour_5;
    public static String Colour_6;
    public static String Colour_7;
    public static String Colour_8;
    public static String Colour_9;

    public static String Note_name;

    public static String Offers_heading;
    public static String Offers_gone;
    public static String Offers_take;
    public static String Offers_decline;
    public static String Offers_none;
    public static String Offers_scope;

    public static String Found_heading;
    public static String Found_confidence;
    public static String Found_analyser;

    public static String Alike_heading;
    public static String Alike_more;

    public static String History_heading;

    public static String Difference;

    public static String Aspect_words;

    public static String Boundary_noFurther;

    public static String New_nothingSelected;
    public static String New_isThere;

    public static String Source_nothingSelected;

    public static String Cue_nothingSelected;

    public static String Tag_number;
    public static String Tag_noTag;

    public static String Rule_verb;
    public static String Rule_comment;
    public static String Rule_phrase;
    public static String Rule_noun;
    public static String Rule_adjective;
    public static String Rule_colon;
    public static String Rule_impersonal;
    public static String Rule_continued;
    public static String Rule_report;
    public static String Rule_marks;
    public static String Rule_subjectVerb;
    public static String Rule_noSubject;
    public static String Rule_dialogue;
    public static String Rule_nobodyReports;
    public static String Rule_according;
    public static String Rule_asSaid;
    public static String Rule_cited;
    public static String Rule_nobodyHolds;
    public static String Rule_colonMarks;
    public static String Rule_commaMarks;
    public static String Rule_goesOn;
    public static String Rule_alone;
    public static String Rule_lastSpeaker;
    public static String Rule_afterClause;
    public static String Rule_between;
    public static String Rule_byHand;
    public static String Rule_within;
    public static String Rule_inMarks;
    public static String Section_fact;
    public static String Reprints_heading;
    public static String Reprints_same;
    public static String Reprints_near;
    public static String Grade_outlet;
    public static String Grade_article;
    public static String Grade_none;
    public static String Reliability_a;
    public static String Reliability_b;
    public static String Reliability_c;
    public static String Reliability_d;
    public static String Reliability_e;
    public static String Reliability_f;
    public static String Credibility_confirmed;
    public static String Credibility_probable;
    public static String Credibility_possible;
    public static String Credibility_doubtful;
    public static String Credibility_improbable;
    public static String Credibility_unknown;

    static {
        NLS.initializeMessages(
                InspectorTexts.class.getPackageName() + ".inspectortexts", InspectorTexts.class);
    }

    private InspectorTexts() {}

    /** What the offered colours of tags are called, in their order. */
    static List<String> colourNames() {
        return List.of(
                Colour_1, Colour_2, Colour_3, Colour_4, Colour_5, Colour_6, Colour_7, Colour_8,
                Colour_9);
    }
}

package org.quoin.workbench.ui;

import org.eclipse.osgi.util.NLS;
import org.quoin.project.model.Action;

/** What the actions of the change log are called. */
public final class Actions {

    private Actions() {}

    /** The action in the user's language, such as: 3 quotations accepted. */
    public static String name(Action action) {
        return NLS.bind(pattern(action), action.count(), action.detail()).strip();
    }

    private static String pattern(Action action) {
        return switch (action.kind()) {
            case IMPORT -> Texts.Action_import;
            case ANALYSE -> Texts.Action_analyse;
            case REMOVE_ARTICLES -> Texts.Action_removeArticles;
            case ACCEPT -> Texts.Action_accept;
            case REJECT -> Texts.Action_reject;
            case REOPEN -> Texts.Action_reopen;
            case CORRECT -> Texts.Action_correct;
            case ADD -> Texts.Action_add;
            case REMOVE -> Texts.Action_remove;
            case TAG -> Texts.Action_tag;
            case UNTAG -> Texts.Action_untag;
            case EDIT_TAG -> Texts.Action_editTag;
            case NOTE -> Texts.Action_note;
            case MERGE -> Texts.Action_merge;
            case SPLIT -> Texts.Action_split;
            case KEEP_APART -> Texts.Action_keepApart;
            case EDIT_SPEAKER -> Texts.Action_editSpeaker;
            case TAKE_OFFER -> Texts.Action_takeOffer;
            case DECLINE_OFFER -> Texts.Action_declineOffer;
            case SETTING -> Texts.Action_setting;
            case NEW_BRIEFING -> Texts.Action_newBriefing;
            case EDIT_BRIEFING -> Texts.Action_editBriefing;
            case ADD_TO_BRIEFING -> Texts.Action_addToBriefing;
            case MOVE_IN_BRIEFING -> Texts.Action_moveInBriefing;
            case TAKE_OUT_OF_BRIEFING -> Texts.Action_takeOutOfBriefing;
            case REMOVE_BRIEFING -> Texts.Action_removeBriefing;
            case GRADE_SOURCE -> Texts.Action_gradeSource;
            case RENEW -> NLS.bind(Texts.Action_renew, action.count());
        };
    }
}

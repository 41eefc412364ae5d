package org.quoin.quotes.east;

import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;

/**
 * What one sentence reports.
 *
 * @param statements with their content in the sentence
 * @param source who it says speaks, if it says so
 * @param cue its last reporting word
 * @param opens whether the words in marks behind the sentence are what was said
 * @param closes whether those before it are
 */
record Reported(
        List<Statement> statements,
        Optional<TextSpan> source,
        Optional<TextSpan> cue,
        boolean opens,
        boolean closes) {}

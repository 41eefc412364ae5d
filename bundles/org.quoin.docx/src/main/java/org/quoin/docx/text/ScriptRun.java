package org.quoin.docx.text;

/**
 * A stretch of text that one Word run can hold.
 *
 * @param text never empty
 * @param script whose font it takes
 * @param rightToLeft whether it is read from right to left
 */
public record ScriptRun(String text, Script script, boolean rightToLeft) {}

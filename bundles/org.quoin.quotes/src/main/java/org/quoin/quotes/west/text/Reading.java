package org.quoin.quotes.west.text;

import java.util.Arrays;
import java.util.List;
import org.quoin.api.text.TextSpan;

/** A text read into words, sentences and quoted stretches. Immutable. */
public final class Reading {

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Stretch> stretches;
    private final int[] stretchOf;
    private final int[] sentenceOf;

    Reading(String text, List<Token> tokens, List<Sentence> sentences, List<Stretch> stretches) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.stretches = List.copyOf(stretches);
        stretchOf = new int[tokens.size()];
        sentenceOf = new int[tokens.size()];
        Arrays.fill(stretchOf, -1);
        for (int i = 0; i < stretches.size(); i++) {
            Arrays.fill(stretchOf, stretches.get(i).open(), stretches.get(i).after(), i);
        }
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceOf, sentences.get(i).first(), sentences.get(i).end(), i);
        }
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Its tokens, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Its sentences, in order; every token is in one. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** Its outermost quoted stretches, in order. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** The token of an index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The index of the stretch that holds a token or has it as its mark; -1 if none. */
    public int stretchOf(int token) {
        return stretchOf[token];
    }

    /** The index of a token's sentence. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The text from the first token to the one before {@code end}; at least one token. */
    public TextSpan span(int first, int end) {
        return new TextSpan(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** Whether nothing stands between a token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && tokens.get(token - 1).end() == tokens.get(token).start();
    }
}

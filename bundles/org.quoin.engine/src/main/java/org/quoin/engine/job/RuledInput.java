package org.quoin.engine.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.quoin.api.plugin.Input;
import org.quoin.api.site.SiteRule;
import org.quoin.engine.site.SiteRules;

/** An input together with what the user knows of sites. */
record RuledInput(Input input, SiteRules rules) implements Input {

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public String sha256() throws IOException {
        return input.sha256();
    }

    @Override
    public byte[] head() throws IOException {
        return input.head();
    }

    @Override
    public byte[] bytes() throws IOException {
        return input.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        return input.open();
    }

    @Override
    public Optional<byte[]> sibling(String relativePath) throws IOException {
        return input.sibling(relativePath);
    }

    @Override
    public Optional<String> address() {
        return input.address();
    }

    @Override
    public Optional<String> charset() {
        return input.charset();
    }

    @Override
    public Optional<SiteRule> siteRule(String host) {
        return rules.find(host);
    }
}

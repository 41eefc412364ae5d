package org.quoin.engine.input;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;

/**
 * Fetches one page from the web because a person named its address; nothing that the page names is
 * fetched with it, and nothing of it runs. Addresses that are not public are refused, behind a
 * redirection too: what a page or a drop names must not reach into the user's own network.
 *
 * <p>A name is looked up here and by the connection once more; the JDK keeps the first answer for
 * thirty seconds, so that the second cannot be another one.
 */
public final class PageFetcher {

    /**
     * What is allowed.
     *
     * @param privateAddresses whether addresses of this machine and of its network may be fetched
     * @param redirects so many are followed
     * @param patience for all of it, the redirections included
     * @param mostBytes of the page
     */
    public record Rules(boolean privateAddresses, int redirects, Duration patience, int mostBytes) {

        /** Of the public web, in half a minute, pages of 32 MB at most. */
        public static final Rules PUBLIC = new Rules(false, 8, Duration.ofSeconds(30), 32 << 20);

        /** The same, or addresses of one's own network too. */
        public Rules withPrivateAddresses(boolean allowed) {
            return new Rules(allowed, redirects, patience, mostBytes);
        }
    }

    /** Why a page was not fetched, in plain words. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private static final int LOOK_MILLISECONDS = 50;

    private final Rules rules;
    private final Progress progress;
    private final HttpClient client;

    /**
     * @param progress asked for cancelling
     */
    public PageFetcher(Rules rules, Progress progress) {
        this.rules = rules;
        this.progress = progress;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(rules.patience())
                        .build();
    }

    /** Whether a user's words are the address of a page. */
    public static boolean isAddress(String words) {
        return ADDRESS.matcher(words).matches();
    }

    /**
     * Fetches a page.
     *
     * @param address begins with http:// or https://
     * @return what is there, under its address, or why there is nothing
     * @throws CancellationException if the progress is cancelled
     */
    public FoundInput fetch(String address) {
        long end = System.nanoTime() + rules.patience().toNanos();
        try {
            return new FoundInput.Found(fetch(address, end));
        } catch (Refused why) {
            return new FoundInput.Unreadable(Problem.error(address, why.getMessage()));
        }
    }

    private FileInput fetch(String address, long end) throws Refused {
        URI at = uri(address);
        for (int hop = 0; hop <= rules.redirects(); hop++) {
            check(at);
            progress.report(at.toString(), 0, -1);
            HttpResponse<Optional<byte[]>> answer = answer(at, end);
            Optional<URI> next = redirection(at, answer);
            if (next.isEmpty()) {
                return page(at, answer);
            }
            at = next.get();
        }
        throw new Refused(
                "the page was not fetched: the server sends one on more than "
                        + rules.redirects()
                        + " times");
    }

    private static URI uri(String address) throws Refused {
        try {
            // Browsers take letters of any script and spaces; the web's own form has neither.
            return new URI(new URI(address.strip().replace(" ", "%20")).toASCIIString());
        } catch (URISyntaxException e) {
            throw new Refused("this is no address of a page: " + e.getReason());
        }
    }

    private void check(URI at) throws Refused {
        String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refused("only http and https are fetched, not " + scheme);
        }
        String host = at.getHost();
        if (host == null || at.getUserInfo() != null) {
            throw new Refused("this is no plain address of a page: " + at);
        }
        try {
            for (InetAddress each : InetAddress.getAllByName(host)) {
                if (!rules.privateAddresses() && !PublicAddresses.isPublic(each)) {
                    throw new Refused(
                            host
                                    + " is not on the public web ("
                                    + each.getHostAddress()
                                    + "); such addresses are fetched only if that is allowed");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refused(
                    "there is no server called " + host + ", or no connection to the web");
        }
    }

    private HttpResponse<Optional<byte[]>> answer(URI at, long end) throws Refused {
        HttpRequest request =
                HttpRequest.newBuilder(at)
                        .header("User-Agent", "Quoin")
                        .header(
                                "Accept",
                                "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5")
                        .timeout(rules.patience())
                        .build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> coming =
                client.sendAsync(request, head -> new UpTo(rules.mostBytes()));
        try {
            while (true) {
                progress.checkCancelled();
                if (System.nanoTime() > end) {
                    throw new Refused(tooSlow());
                }
                try {
                    return coming.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    // Whether anybody still wants it is asked once more.
                }
            }
        } catch (ExecutionException e) {
            throw new Refused(reason(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("fetching was interrupted");
        } finally {
            coming.cancel(true);
        }
    }

    private static Optional<URI> redirection(URI at, HttpResponse<?> answer) throws Refused {
        Optional<String> to = answer.headers().firstValue("Location");
        if (answer.statusCode() / 100 != 3 || to.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(at.resolve(to.get().strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            throw new Refused("the server sends one on to what is no address: " + to.get());
        }
    }

    private FileInput page(URI at, HttpResponse<Optional<byte[]>> answer) throws Refused {
        int status = answer.statusCode();
        if (status / 100 != 2) {
            throw new Refused(
                    switch (status) {
                                case 401, 403, 407 -> "the server does not give it to everybody";
                                case 404, 410 -> "there is no such page";
                                case 429 -> "the server wants fewer requests; try again later";
                                default ->
                                        status >= 500
                                                ? "the server has a fault of its own"
                                                : "the server did not give it";
                            }
                            + " (status "
                            + status
                            + ")");
        }
        byte[] bytes =
                answer.body()
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                "it holds more than "
                                                        + (rules.mostBytes() >> 10)
                                                        + " KB, which is more than is fetched"));
        Matcher charset = CHARSET.matcher(answer.headers().firstValue("Content-Type").orElse(""));
        return FileInput.fetched(
                at.toString(),
                bytes,
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    }

    private String tooSlow() {
        return "it did not come within " + rules.patience().toSeconds() + " seconds";
    }

    private String reason(Throwable thrown) {
        if (thrown instanceof HttpConnectTimeoutException || thrown instanceof ConnectException) {
            return "the server does not answer";
        }
        if (thrown instanceof HttpTimeoutException) {
            return tooSlow();
        }
        if (thrown instanceof SSLException) {
            return "no safe connection: the server's certificate is not trusted";
        }
        return thrown instanceof IOException io
                ? "the connection broke off: " + InputWalk.reason(io)
                : "the connection broke off";
    }
}

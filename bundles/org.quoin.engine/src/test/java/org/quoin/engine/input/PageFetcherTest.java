package org.quoin.engine.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quoin.api.job.Progress;

/** A page is fetched as it is, and whatever stands in the way is said in plain words. */
class PageFetcherTest {

    private static final byte[] PAGE = "<html><p>Words.</p>".getBytes(StandardCharsets.UTF_8);

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/page", exchange -> answer(exchange, 200, PAGE));
        server.createContext("/gone", exchange -> answer(exchange, 404, PAGE));
        server.createContext("/closed", exchange -> answer(exchange, 403, PAGE));
        server.createContext("/fault", exchange -> answer(exchange, 503, PAGE));
        server.createContext("/large", exchange -> answer(exchange, 200, new byte[200_000]));
        server.createContext("/moved", exchange -> move(exchange, "/page"));
        server.createContext("/round", exchange -> move(exchange, "/round"));
        server.createContext("/file", exchange -> move(exchange, "file:///etc/hosts"));
        server.createContext("/slow", this::wait);
        server.createContext("/dribble", this::dribble);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=\"gb2312\"");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void move(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void wait(HttpExchange exchange) throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    /** A byte now and then, for ever. */
    private void dribble(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            do {
                out.write('x');
                out.flush();
            } while (!end.await(20, java.util.concurrent.TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static PageFetcher fetcher(Progress progress) {
        return new PageFetcher(
                new PageFetcher.Rules(true, 5, Duration.ofMillis(1500), 100_000), progress);
    }

    private static FileInput fetched(String address) {
        FoundInput found = fetcher(Progress.none()).fetch(address);
        assertTrue(found instanceof FoundInput.Found, found::toString);
        return ((FoundInput.Found) found).input();
    }

    private static String refused(String address) {
        return refused(fetcher(Progress.none()), address);
    }

    private static String refused(PageFetcher fetcher, String address) {
        FoundInput found = fetcher.fetch(address);
        assertTrue(found instanceof FoundInput.Unreadable, found::toString);
        assertEquals(address, ((FoundInput.Unreadable) found).problem().subject());
        return ((FoundInput.Unreadable) found).problem().message();
    }

    @Test
    void bytesComeAsTheyAreWithWhatTheServerSaysOfThem() throws IOException {
        FileInput input = fetched(at("/page"));
        assertArrayEquals(PAGE, input.bytes());
        assertEquals(at("/page"), input.name());
        assertEquals(Optional.of(at("/page")), input.address());
        assertEquals(Optional.of("gb2312"), input.charset());
    }

    @Test
    void aRedirectionIsFollowedAndThePageIsKnownByWhereItStands() throws IOException {
        FileInput input = fetched(at("/moved"));
        assertArrayEquals(PAGE, input.bytes());
        assertEquals(Optional.of(at("/page")), input.address());
    }

    @Test
    void redirectionsEnd() {
        assertTrue(refused(at("/round")).contains("more than 5 times"));
    }

    @Test
    void aRedirectionToAFileIsRefused() {
        assertEquals("only http and https are fetched, not file", refused(at("/file")));
    }

    @Test
    void aPageThatIsTooLargeIsNotTaken() {
        assertTrue(refused(at("/large")).startsWith("it holds more than 97 KB"));
    }

    @Test
    void aServerThatIsSilentOrSlowIsLeft() {
        long start = System.nanoTime();
        assertEquals("it did not come within 1 seconds", refused(at("/slow")));
        assertEquals("it did not come within 1 seconds", refused(at("/dribble")));
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "it waited much too long");
    }

    @Test
    void whatTheServerAnswersIsSaidInPlainWords() {
        assertEquals("there is no such page (status 404)", refused(at("/gone")));
        assertTrue(refused(at("/closed")).contains("not give it to everybody"));
        assertTrue(refused(at("/fault")).contains("fault of its own (status 503)"));
    }

    @Test
    void whereNobodyListensThatIsSaid() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertEquals("the server does not answer", refused("http://127.0.0.1:" + port + "/"));
    }

    @Test
    void addressesThatAreNotPublicAreRefusedUnlessAllowed() {
        PageFetcher strict = new PageFetcher(PageFetcher.Rules.PUBLIC, Progress.none());
        for (String host :
                new String[] {
                    "127.0.0.1",
                    "localhost",
                    "[::1]",
                    "10.1.2.3",
                    "172.20.0.1",
                    "192.168.1.1",
                    "169.254.169.254",
                    "100.64.0.1",
                    "0.0.0.0",
                    "[fe80::1]",
                    "[fd00::1]",
                    "[::ffff:127.0.0.1]",
                    "[64:ff9b::7f00:1]",
                    "[2002:7f00:1::]"
                }) {
            assertTrue(
                    refused(
                                    strict,
                                    "http://"
                                            + host
                                            + ":"
                                            + server.getAddress().getPort()
                                            + "/page")
                            .contains("not on the public web"),
                    host);
        }
        assertFalse(refused(strict, "http://no-such-host.invalid/").contains("public web"));
    }

    @Test
    void whatIsNoAddressIsSaidToBeNone() {
        assertTrue(refused("http://").startsWith("this is no"));
        assertTrue(refused("http://user:secret@127.0.0.1/").startsWith("this is no plain"));
        assertTrue(refused("http://a b/").startsWith("this is no"));
        assertTrue(PageFetcher.isAddress("HTTPS://example.org/a"));
        assertFalse(PageFetcher.isAddress("/home/a/https://b"));
        assertFalse(PageFetcher.isAddress("ftp://example.org/a"));
    }

    @Test
    void cancellingEndsTheWaiting() {
        Progress cancelled =
                new Progress() {
                    private int asked;

                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return ++asked > 2;
                    }
                };
        PageFetcher fetcher = fetcher(cancelled);
        assertThrows(CancellationException.class, () -> fetcher.fetch(at("/slow")));
    }
}

package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the web are read where a user names their addresses. */
class FetchTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private HttpServer server;
    private String page;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/page",
                exchange -> {
                    byte[] bytes = "Words of a page.".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(bytes);
                    }
                });
        server.start();
        page = "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageIsExtractedUnderItsAddress() {
        assertEquals(0, shell.run("extract", "--private-addresses", page));
        assertTrue(shell.out().startsWith("{\"file\":\"" + page + "\""), shell.out());
        assertTrue(shell.out().contains("Words of a page."), shell.out());
    }

    @Test
    void addressesOfThisMachineAreRefusedUnlessAskedFor() {
        assertEquals(1, shell.run("extract", page));
        assertEquals("", shell.out());
        assertTrue(shell.err().contains("127.0.0.1 is not on the public web"), shell.err());
    }

    @Test
    void aPageIsImportedIntoAProjectOnce() {
        Path project = folder.resolve("project");
        assertEquals(0, shell.run("import", project, "--private-addresses", page), shell.err());
        assertTrue(shell.err().contains("1 new article"), shell.err());
        assertEquals(0, shell.run("import", project, "--private-addresses", page), shell.err());
        assertTrue(shell.err().contains("0 new articles"), shell.err());
    }

    @Test
    void aPageThatIsNotThereIsNamedWithItsReason() {
        assertEquals(
                1, shell.run("extract", "--private-addresses", page.replace("/page", "/none")));
        assertTrue(shell.err().contains("there is no such page (status 404)"), shell.err());
    }
}

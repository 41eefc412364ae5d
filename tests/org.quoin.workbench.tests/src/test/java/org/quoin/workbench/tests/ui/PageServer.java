package org.quoin.workbench.tests.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers every request with one page; the JDK's own server is not to be had in OSGi. */
final class PageServer implements AutoCloseable {

    private final ServerSocket socket;
    private final byte[] answer;

    PageServer(String type, byte[] page) throws IOException {
        socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        byte[] head =
                ("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: "
                                + type
                                + "\r\nContent-Length: "
                                + page.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        answer = new byte[head.length + page.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(page, 0, answer, head.length, page.length);
        Thread serving = new Thread(this::serve, "a page for the tests");
        serving.setDaemon(true);
        serving.start();
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/page.html";
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket asked = socket.accept();
                    InputStream in = asked.getInputStream();
                    OutputStream out = asked.getOutputStream()) {
                if (in.read(new byte[8192]) > 0) {
                    out.write(answer);
                }
            } catch (IOException closed) {
                // Whoever asked went away, or the test has ended.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

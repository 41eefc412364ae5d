package org.quoin.containers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Containers of every form, made up for the tests. */
public final class Boxes {

    private static final String MAIL =
            """
            From: "Harbour Desk" <desk@harbour.example>
            To: readers@bay.example
            Subject: =?utf-8?Q?Ferry_back_in_service_=E2=80=93_today?=
            Date: Mon, 13 Oct 2025 07:15:00 +0200 (CEST)
            Message-ID: <1@harbour.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="out"

            --out
            Content-Type: multipart/alternative; boundary="in"

            --in
            Content-Type: text/plain; charset=utf-8

            The ferry runs again.
            --in
            Content-Type: text/html; charset=utf-8

            <p>The ferry runs <b>again</b>.</p>
            --in--
            --out
            Content-Type: image/png
            Content-ID: <slip@harbour.example>

            PNG
            --out
            Content-Type: text/html; name="../../notes.html"
            Content-Disposition: attachment; filename="../../notes.html"
            Content-Transfer-Encoding: base64

            PHA+Tm90ZXMuPC9wPg==
            --out
            Content-Type: message/rfc822

            Subject: Within
            From: a@b.example
            Message-ID: <2@harbour.example>

            Inner words.
            --out--
            """;

    private static final String PAGE =
            """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://bay.example/news/lock.html
            Subject: The lock
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="part"

            --part
            Content-Type: text/html; charset=windows-1252
            Content-Location: https://bay.example/news/lock.html

            <html><body><p>The lock is shut.</p><img src="lock.png"></body></html>
            --part
            Content-Type: image/png
            Content-Location: https://bay.example/news/lock.png

            LOCK
            --part
            Content-Type: image/png
            Content-ID: <gate@bay.example>

            GATE
            --part--
            """;

    private Boxes() {}

    /** A message with two forms of its text, a picture, an attached page and a message. */
    public static byte[] mail() {
        return Taken.message(MAIL);
    }

    /** A page that a browser saved with two pictures. */
    public static byte[] savedPage() {
        return Taken.message(PAGE);
    }

    /** A zip archive, the names of its files in an encoding. */
    public static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A zip archive whose files are stored as they are, so that each says how long it is. */
    public static byte[] stored(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                CRC32 sum = new CRC32();
                sum.update(each.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(each.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A tar archive of files; a name that ends in " -&gt; x" is a link to x. */
    public static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                int arrow = each.getKey().indexOf(" -> ");
                if (arrow < 0) {
                    TarArchiveEntry entry = new TarArchiveEntry(each.getKey(), true);
                    entry.setSize(each.getValue().length);
                    tar.putArchiveEntry(entry);
                    tar.write(each.getValue());
                } else {
                    TarArchiveEntry link =
                            new TarArchiveEntry(
                                    each.getKey().substring(0, arrow), TarArchiveEntry.LF_SYMLINK);
                    link.setLinkName(each.getKey().substring(arrow + 4));
                    tar.putArchiveEntry(link);
                }
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    /** A record of a web archive with a server's answer. */
    public static byte[] answer(String address, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return record("response", address, "application/http; msgtype=response", http);
    }

    /** A record of a web archive; with no address where that is empty. */
    public static byte[] record(String kind, String address, String type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String head =
                "WARC/1.0\r\nWARC-Type: "
                        + kind
                        + (address.isEmpty() ? "" : "\r\nWARC-Target-URI: " + address)
                        + "\r\nWARC-Date: 2025-10-16T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>"
                        + "\r\nContent-Type: "
                        + type
                        + "\r\nContent-Length: "
                        + bytes.length
                        + "\r\n\r\n";
        return joined(head.getBytes(StandardCharsets.UTF_8), bytes, new byte[] {13, 10, 13, 10});
    }

    /** One after the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Text as bytes in UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the pictures of one icon, drawn at several widths, into one file, as Windows ({@code .ico}) and macOS ({@code
 * .icns}) want it. Both hold pictures in PNG as they are.
 *
 * <p>{@code java Bundle.java FOLDER-OF-PNG FILE.ico FILE.icns}
 */
public final class Bundle {

    /** How macOS calls a picture of a width. */
    private static final Map<Integer, String> TYPES =
            new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

    /** The widest that Windows takes. */
    private static final int WIDEST = 256;

    private Bundle() {}

    public static void main(String[] files) throws IOException {
        Path pictures = Path.of(files[0]);
        Files.write(Path.of(files[1]), ico(pictures, List.of(16, 24, 32, 48, 64, 128, WIDEST)));
        Files.write(Path.of(files[2]), icns(pictures));
    }

    /** A header, an entry for each picture with its place in the file, the pictures. */
    private static byte[] ico(Path pictures, List<Integer> widths) throws IOException {
        int place = 6 + 16 * widths.size();
        ByteBuffer head = ByteBuffer.allocate(place).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) widths.size());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int width : widths) {
            byte[] png = png(pictures, width);
            // A byte each for width and height, where 0 stands for 256.
            head.put((byte) (width % WIDEST)).put((byte) (width % WIDEST)).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(place + body.size());
            body.write(png);
        }
        ByteArrayOutputStream ico = new ByteArrayOutputStream();
        ico.write(head.array());
        body.writeTo(ico);
        return ico.toByteArray();
    }

    /** A header with the length of all, then each picture behind its type and length. */
    private static byte[] icns(Path pictures) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<Integer, String> each : TYPES.entrySet()) {
            byte[] png = png(pictures, each.getKey());
            out.writeBytes(each.getValue());
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteArrayOutputStream icns = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(icns);
        head.writeBytes("icns");
        head.writeInt(8 + body.size());
        body.writeTo(icns);
        return icns.toByteArray();
    }

    private static byte[] png(Path pictures, int width) throws IOException {
        return Files.readAllBytes(pictures.resolve(width + ".png"));
    }
}

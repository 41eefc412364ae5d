import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Draws the pictures of the workbench, which are written as SVG, once while it is built: {@code name.png} for screens
 * of the usual fineness, {@code name@1.5x.png} and {@code name@2x.png} for finer ones, as the platform looks for them.
 * Drawn at each start they cost it a fifth of its time, most of it for loading what draws.
 *
 * <p>{@code java -cp jsvg.jar Rasterise.java FOLDER-OF-SVG FOLDER-FOR-PNG}; one picture at several widths in pixels, as
 * {@code 48.png} and so on: {@code java -cp jsvg.jar Rasterise.java SVG FOLDER-FOR-PNG WIDTH...}
 */
public final class Rasterise {

    /** As the platform itself would draw them at run time. */
    private static final Map<RenderingHints.Key, Object> HINTS =
            Map.of(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_ALPHA_INTERPOLATION, RenderingHints.VALUE_ALPHA_INTERPOLATION_QUALITY,
                    RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY,
                    RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE,
                    RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    /**
     * How fine a screen is and how the platform marks the picture for it.
     *
     * @param scale against the size that the SVG states
     * @param mark of the file's name
     */
    private record Fineness(double scale, String mark) {}

    private static final List<Fineness> SCREENS =
            List.of(new Fineness(1, ""), new Fineness(1.5, "@1.5x"), new Fineness(2, "@2x"));

    private Rasterise() {}

    public static void main(String[] folders) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path target = Files.createDirectories(Path.of(folders[1]));
        SVGLoader loader = new SVGLoader();
        if (Files.isRegularFile(Path.of(folders[0]))) {
            SVGDocument document = loaded(loader, Path.of(folders[0]));
            for (String width : List.of(folders).subList(2, folders.length)) {
                write(document, Integer.parseInt(width) / document.size().width, target.resolve(width + ".png"));
            }
            return;
        }
        List<Path> pictures;
        try (Stream<Path> all = Files.list(Path.of(folders[0]))) {
            pictures = all.filter(each -> each.toString().endsWith(".svg")).sorted().toList();
        }
        for (Path each : pictures) {
            SVGDocument document = loaded(loader, each);
            String name = each.getFileName().toString().replaceFirst("\\.svg$", "");
            for (Fineness fineness : SCREENS) {
                write(document, fineness.scale(), target.resolve(name + fineness.mark() + ".png"));
            }
        }
    }

    private static SVGDocument loaded(SVGLoader loader, Path file) throws IOException {
        SVGDocument document = loader.load(file.toUri().toURL());
        if (document == null) {
            throw new IOException("no SVG: " + file);
        }
        return document;
    }

    private static void write(SVGDocument document, double scale, Path file) throws IOException {
        if (!ImageIO.write(drawn(document, scale), "png", file.toFile())) {
            throw new IOException("cannot be written: " + file);
        }
    }

    private static BufferedImage drawn(SVGDocument document, double scale) {
        FloatSize size = document.size();
        BufferedImage image =
                new BufferedImage(
                        (int) Math.round(size.width * scale),
                        (int) Math.round(size.height * scale),
                        BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHints(HINTS);
        graphics.scale(image.getWidth() / size.width, image.getHeight() / size.height);
        document.render(null, graphics);
        graphics.dispose();
        return image;
    }
}

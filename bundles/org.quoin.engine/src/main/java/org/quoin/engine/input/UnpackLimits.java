package org.quoin.engine.input;

/**
 * How much may come out of one input that the user named. Articles are text, which compressors
 * shrink to a tenth and, where a page repeats itself, to a hundredth; what grows far beyond that
 * was made to fill disks.
 *
 * @param depth containers within containers
 * @param members inputs within it, at whatever depth
 * @param bytes of all members together
 * @param ratio of these bytes to those of the input
 * @param unquestioned so many bytes may come out whatever the ratio: a small file that repeats one
 *     line is no bomb
 */
public record UnpackLimits(int depth, int members, long bytes, int ratio, long unquestioned) {

    /** Room for a week's crawl of a large site; a bomb is left after a quarter of a gigabyte. */
    public static final UnpackLimits USUAL =
            new UnpackLimits(8, 1_500_000, 256L << 30, 200, 256L << 20);
}

package org.quoin.engine.registry;

/**
 * The points to which plug-ins bring files of their bundles and no class, one way for both ways in.
 */
public final class FileContributions {

    private FileContributions() {}

    /** Whether a point takes files. */
    public static boolean isFor(Point<?> point) {
        return point.equals(Point.TEMPLATES) || point.equals(Point.SITE_RULES);
    }

    /** Why a declaration for such a point cannot be used, for people; empty if it can. */
    public static String lacks(Point<?> point, Descriptor descriptor) {
        return point.equals(Point.TEMPLATES)
                ? DeclaredTemplate.lacks(descriptor)
                : DeclaredRules.lacks(descriptor);
    }

    /**
     * A contribution of files.
     *
     * @param point one that takes them
     * @param descriptor one that lacks nothing
     * @param files of its bundle, opened when they are needed
     */
    public static Contribution<?> of(
            Point<?> point, Descriptor descriptor, DeclaredPack.Files files) {
        return point.equals(Point.TEMPLATES)
                ? new Contribution<>(
                        Point.TEMPLATES, descriptor, () -> new DeclaredTemplate(descriptor, files))
                : new Contribution<>(
                        Point.SITE_RULES, descriptor, () -> new DeclaredRules(descriptor, files));
    }
}

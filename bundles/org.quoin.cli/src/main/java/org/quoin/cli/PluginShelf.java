package org.quoin.cli;

import java.util.List;
import java.util.Optional;
import org.quoin.api.job.Progress;

/**
 * Where plug-ins are installed and removed, if whatever runs the command line has such a place: an
 * installed Quoin does, a plain class path does not. What is changed counts from the next start on.
 */
public interface PluginShelf {

    /**
     * Something that is installed or removed as a whole.
     *
     * @param id as its author named it
     * @param version of it
     * @param name for people
     * @param provider who made it, or nothing where it does not say
     */
    record Feature(String id, String version, String name, String provider) {}

    /**
     * A file that comes with a feature.
     *
     * @param name of the bundle or feature, with its version
     * @param sha256 of the file as the site states it and as it was checked when it was fetched;
     *     nothing where the site states none
     */
    record Part(String name, Optional<String> sha256) {}

    /**
     * What was done.
     *
     * @param features that came, in their new versions
     * @param parts the files that came with them
     */
    record Change(List<Feature> features, List<Part> parts) {
        /** Copies the lists. */
        public Change {
            features = List.copyOf(features);
            parts = List.copyOf(parts);
        }
    }

    /** What people have installed beside Quoin itself, by id. */
    List<Feature> installed();

    /**
     * What a site offers, by id.
     *
     * @param site a folder, a zip file, or an http(s) address; fetched, for the user asked for it
     * @throws PluginShelfException if it is no site or cannot be read; says why
     */
    List<Feature> offered(String site, Progress progress) throws PluginShelfException;

    /**
     * Installs a feature with what it needs, or a newer version of it.
     *
     * @param site a folder, a zip file, or an http(s) address
     * @param feature its id
     * @throws PluginShelfException if it is not there, needs what is not there, or cannot be
     *     written; nothing is changed then
     */
    Change install(String site, String feature, Progress progress) throws PluginShelfException;

    /**
     * Installs newer versions of what people have installed, from the sites it came from.
     *
     * @param features their ids; all of them where there is none
     * @return what came; nothing where all is new
     * @throws PluginShelfException if one is not installed, or a newer one cannot be; says why
     */
    Change update(List<String> features, Progress progress) throws PluginShelfException;

    /**
     * Removes a feature, and what nothing else needs.
     *
     * @param feature its id
     * @throws PluginShelfException if it is not installed, or is Quoin's own; nothing is changed
     */
    void remove(String feature, Progress progress) throws PluginShelfException;
}

package org.quoin.platform.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.quoin.api.job.Progress;
import org.quoin.cli.PluginShelfException;

/** What is installed: Quoin, and what people put beside it. */
final class Installed {

    private static final String QUOIN = "org.quoin.feature";

    private final P2 p2;

    Installed(P2 p2) {
        this.p2 = p2;
    }

    /** The features that people asked for themselves, Quoin aside. */
    List<IInstallableUnit> theirs() throws PluginShelfException {
        List<IInstallableUnit> found = new ArrayList<>();
        for (IInstallableUnit each :
                p2.profile().query(new UserVisibleRootQuery(), new ToldMonitor(Progress.none()))) {
            if (Features.isFeature(each) && !Features.id(each).equals(QUOIN)) {
                found.add(each);
            }
        }
        return found;
    }

    /**
     * One of them.
     *
     * @throws PluginShelfException if it is not installed; names what is
     */
    IInstallableUnit find(String feature) throws PluginShelfException {
        List<IInstallableUnit> theirs = theirs();
        for (IInstallableUnit each : theirs) {
            if (Features.id(each).equals(Features.id(feature))) {
                return each;
            }
        }
        Set<String> ids =
                theirs.stream().map(Features::id).collect(Collectors.toCollection(TreeSet::new));
        throw new PluginShelfException(
                feature
                        + " is not installed"
                        + (ids.isEmpty()
                                ? "; nothing is, beside Quoin itself"
                                : "; installed are " + String.join(", ", ids)));
    }

    /** Whether a feature of this name came with Quoin: nobody asked for it, and it is there. */
    boolean cameWithQuoin(IInstallableUnit unit) throws PluginShelfException {
        return all().stream().anyMatch(each -> each.getId().equals(unit.getId()))
                && theirs().stream().noneMatch(each -> each.getId().equals(unit.getId()));
    }

    /** Every unit. */
    Set<IInstallableUnit> all() throws PluginShelfException {
        return p2.profile()
                .query(QueryUtil.createIUAnyQuery(), new ToldMonitor(Progress.none()))
                .toUnmodifiableSet();
    }
}

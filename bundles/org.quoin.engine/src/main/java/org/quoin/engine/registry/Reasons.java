package org.quoin.engine.registry;

import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** Why something in a plug-in's code failed, in words for a list of problems. */
public final class Reasons {

    private Reasons() {}

    /**
     * The innermost cause that says something.
     *
     * @return its kind and message, such as {@code ClassNotFoundException: org.example.Missing}
     */
    public static String of(Throwable thrown) {
        Throwable inner = thrown;
        @Nullable Throwable cause = inner.getCause();
        while (cause != null && (isWrapper(inner) || cause.getMessage() != null)) {
            inner = cause;
            cause = inner.getCause();
        }
        String kind = inner.getClass().getSimpleName();
        @Nullable String message = inner.getMessage();
        return message == null ? kind : kind + ": " + message;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof InvocationTargetException
                || thrown instanceof ExceptionInInitializerError
                || thrown instanceof ServiceConfigurationError;
    }
}

package org.quoin.engine.job;

import java.io.IOException;
import java.io.OutputStream;
import org.quoin.engine.guard.Turn;

/**
 * What an exporter writes is taken while its clock stands, and not at all once nobody waits for it
 * any more. The engine closes what lies beneath.
 */
final class GuardedOutput extends OutputStream {

    private final OutputStream out;
    private final Turn turn;

    GuardedOutput(OutputStream out, Turn turn) {
        this.out = out;
        this.turn = turn;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        turn.enterEngine();
        try {
            out.write(bytes, offset, length);
        } finally {
            turn.leaveEngine();
        }
    }

    @Override
    public void flush() throws IOException {
        turn.enterEngine();
        try {
            out.flush();
        } finally {
            turn.leaveEngine();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}

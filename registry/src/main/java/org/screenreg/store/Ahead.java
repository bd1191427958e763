package org.screenreg.store;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on one piece on a thread of its own while the register is asked for the next; pieces come back in the order they were
 * asked for.
 */
public final class Ahead<T> implements AutoCloseable {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ahead");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<Future<T>> running = Optional.empty();

    /** Begins the next piece and hands over the one before it, which none precedes at first. */
    public Optional<T> next(Callable<T> piece) {
        Optional<T> before = last();
        running = Optional.of(worker.submit(piece));
        return before;
    }

    /** The piece begun last, once it is done. */
    public Optional<T> last() {
        Optional<T> result = running.map(Ahead::result);
        running = Optional.empty();
        return result;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted.", e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

package org.screenreg.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.screenreg.handout.ResultColumns;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.report.worklist.WorklistRenderer;
import org.screenreg.worklist.Worklist;

/** Writes lists to files, two lists at a time; every writer reads the fonts once and keeps them. */
public final class ListWriters implements AutoCloseable {
    private static final int MOST = 2;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Math.min(MOST, Runtime.getRuntime().availableProcessors()));

    private final ThreadLocal<WorklistRenderer> renderer;

    /** Writers of lists that look like this and have these results to enter. */
    public ListWriters(Reports reports, ResultColumns results) {
        this.renderer = ThreadLocal.withInitial(() -> new WorklistRenderer(reports, results));
    }

    /** One file to write. */
    public record Order(Worklist list, Language language, Format format, Path file) {}

    /** Writes all files; after something went wrong no further file is begun. */
    public void write(List<Order> orders) {
        List<Future<?>> running = new ArrayList<>(orders.size());
        orders.forEach(order -> running.add(workers.submit(() -> write(order))));
        try {
            for (Future<?> file : running) {
                file.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while lists were written", e);
        } finally {
            running.forEach(file -> file.cancel(false));
        }
    }

    private void write(Order order) {
        renderer.get().write(order.list(), order.language(), order.format(), order.file());
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}

package org.screenreg.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and judges rows on a thread of its own, some hundreds ahead of whoever takes them, and keeps their order. */
final class ReadAhead {
    private static final int ROWS = 250;
    private static final int BLOCKS = 4;

    private final BatchSource source;
    private final Function<SubmittedRow, ReadRow> reader;
    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private List<ReadRow> gathered = new ArrayList<>(ROWS);

    /** Rows in file order; the last one says how reading ended. */
    private record Block(
            List<ReadRow> rows, boolean last, @Nullable Throwable failure) {}

    ReadAhead(BatchSource source, Function<SubmittedRow, ReadRow> reader) {
        this.source = source;
        this.reader = reader;
    }

    /** Hands over every row of the file; what goes wrong in reading it is thrown here. */
    void forEach(Consumer<ReadRow> sink) {
        Thread reading = new Thread(this::read, "reading");
        reading.setDaemon(true);
        reading.start();
        try {
            Block block = blocks.take();
            while (!block.last()) {
                block.rows().forEach(sink);
                block = blocks.take();
            }
            if (block.failure() != null) {
                throw block.failure() instanceof RuntimeException known
                        ? known
                        : new CompletionException(block.failure());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The intake was interrupted.", e);
        } finally {
            reading.interrupt();
        }
    }

    private void read() {
        @Nullable Throwable failure = null;
        try {
            source.forEachRow(this::gather);
            hand(new Block(gathered, false, null));
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        hand(new Block(List.of(), true, failure));
    }

    private void gather(SubmittedRow submitted) {
        gathered.add(reader.apply(submitted));
        if (gathered.size() == ROWS) {
            hand(new Block(gathered, false, null));
            gathered = new ArrayList<>(ROWS);
        }
    }

    private void hand(Block block) {
        try {
            blocks.put(block);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody takes the rows any more.", e);
        }
    }
}

package org.screenreg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.screenreg.batch.BatchStore;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Intake;
import org.screenreg.intake.Issue;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.journal.JournalStore;
import org.screenreg.programme.CodeLists;
import org.screenreg.store.Database;
import org.screenreg.template.Templates;
import org.screenreg.template.read.ReadAs;
import org.screenreg.template.read.WorkbookReader;

/** Loads a file in a process of its own and stops for ever in the middle of it, for somebody to kill. */
final class PausingLoad {
    private PausingLoad() {}

    /** Arguments: the register, the file, and a file to make once the load has stopped. */
    public static void main(String[] args) throws Exception {
        Database database = Database.open(args[0], false);
        JournalStore journal = new JournalStore(database, DemoRegister.COUNTY, "tester", Clock.systemUTC());
        BatchStore ledger = new BatchStore(database, DemoRegister.COUNTY, journal);
        Intake intake = new Intake(
                database,
                DemoRegister.COUNTY,
                CodeLists.load(),
                programme -> Optional.empty(),
                ledger,
                new Intake.Clerk("tester", DemoRegister.TODAY));
        BatchSource whole = WorkbookReader.open(Path.of(args[1]), Templates.load(), ReadAs.SENT);
        intake.load(new Stopping(whole, 2_700, Path.of(args[2])));
    }

    /** A source that hands over some rows and then no more. */
    private record Stopping(BatchSource whole, int rows, Path sign) implements BatchSource {
        @Override
        public void forEachRow(Consumer<SubmittedRow> sink) {
            int[] handed = {0};
            whole.forEachRow(row -> {
                if (handed[0]++ == rows) {
                    stop();
                }
                sink.accept(row);
            });
        }

        /** Gives the rows handed over before time to be written. */
        private void stop() {
            try {
                Thread.sleep(2_000);
                Files.createFile(sign);
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException | java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String fileName() {
            return whole.fileName();
        }

        @Override
        public String contentHash() {
            return whole.contentHash();
        }

        @Override
        public String template() {
            return whole.template();
        }

        @Override
        public Subject subject() {
            return whole.subject();
        }

        @Override
        public String programme() {
            return whole.programme();
        }

        @Override
        public List<SubmittedColumn> columns() {
            return whole.columns();
        }

        @Override
        public List<Issue> issues() {
            return whole.issues();
        }
    }
}

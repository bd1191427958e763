package org.screenreg.pathway;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.screenreg.event.PersonRecord;
import org.screenreg.protocol.Protocols;
import org.screenreg.testing.FreshProcess;

/** Works out the courses of invented residents in all programmes, in memory, and says how long that took. */
final class ResidentsMain {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);
    private static final int CHUNK = 10_000;
    private static final int ONE_IN = 10;

    private final Pathways pathways;
    private final List<String> programmes;
    private final List<InventedRecords> invented;
    private long tasks;

    private ResidentsMain(Protocols protocols) {
        this.pathways = new Pathways(protocols);
        this.programmes = protocols.programmes();
        this.invented = programmes.stream()
                .map(programme -> new InventedRecords(programme, 1))
                .toList();
    }

    public static void main(String[] args) throws IOException {
        int residents = Integer.parseInt(args[0]);
        ResidentsMain main = new ResidentsMain(Protocols.load());
        main.seconds(2 * CHUNK);

        double seconds = main.seconds(residents);

        System.out.printf("%s %.3f %d %d%n", residents, seconds, FreshProcess.peakMegabytes(), main.tasks);
    }

    /** The time the courses take, without the time to invent the residents. */
    private double seconds(int residents) {
        long nanos = 0;
        tasks = 0;
        for (int from = 0; from < residents; from += CHUNK) {
            List<PersonRecord> chunk = chunk(from, Math.min(CHUNK, residents - from));
            long start = System.nanoTime();
            chunk.forEach(this::assess);
            nanos += System.nanoTime() - start;
        }
        return nanos / 1e9;
    }

    private void assess(PersonRecord record) {
        for (String programme : programmes) {
            tasks += pathways.course(programme, record, AS_OF).recommendations().size();
        }
    }

    private List<PersonRecord> chunk(int from, int size) {
        List<PersonRecord> records = new ArrayList<>(size);
        for (int i = from; i < from + size; i++) {
            InventedRecords source = invented.get(i / ONE_IN % invented.size());
            records.add(
                    i % ONE_IN == 0
                            ? eventful(source)
                            : new PersonRecord(source.next().person(), List.of()));
        }
        return records;
    }

    private static PersonRecord eventful(InventedRecords source) {
        PersonRecord record = source.next();
        while (record.events().isEmpty()) {
            record = source.next();
        }
        return record;
    }
}

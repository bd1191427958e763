package org.screenreg.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.jooq.TableField;
import org.screenreg.assessment.Assessor;
import org.screenreg.batch.BatchStore;
import org.screenreg.event.RecordStore;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.Intake;
import org.screenreg.intake.IntakeResult;
import org.screenreg.journal.JournalStore;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.CountyStore;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.store.Database;
import org.screenreg.store.jooq.DefaultSchema;
import org.screenreg.worklist.Labels;
import org.screenreg.worklist.Worklists;

/** A fresh register of an invented county, on either engine. */
public final class TestRegister implements AutoCloseable {
    public static final String COUNTY = "999999";
    public static final Protocols PROTOCOLS = Protocols.load();
    public static final CodeLists CODE_LISTS = CodeLists.load();

    private final String location;
    private final Database database;

    private TestRegister(String location) {
        this.location = location;
        this.database = Database.open(location, true);
        new CountyStore(database).add(COUNTY);
    }

    public static TestRegister on(Engine engine) {
        return new TestRegister(engine.fresh());
    }

    /** An empty register in a file. */
    public static TestRegister in(Path file) {
        return new TestRegister(file.toString());
    }

    /** A register at an address. */
    public static TestRegister at(String location) {
        return new TestRegister(location);
    }

    /** A register with two townships, three villages and a facility of each tier. */
    public static TestRegister withAreas(Engine engine) {
        TestRegister register = on(engine);
        register.load(areas(), LocalDate.of(2025, 1, 1));
        return register;
    }

    public static TestSheet areas() {
        return TestSheet.areas("areas.xlsx")
                .row("kind=县", "code=999999", "name=示例县")
                .row("kind=乡镇", "code=TW01", "name=河东镇", "parent=999999", "other-names=河东、东镇")
                .row("kind=乡镇", "code=TW02", "name=河西镇", "parent=999999")
                .row("kind=村", "code=V011", "name=大王村", "parent=TW01", "other-names=大王")
                .row("kind=村", "code=V012", "name=新村", "parent=TW01")
                .row("kind=村", "code=V021", "name=新村", "parent=TW02")
                .row("kind=县级医院", "code=H01", "name=县人民医院", "parent=999999")
                .row("kind=乡镇卫生院", "code=C01", "name=河东卫生院", "parent=TW01")
                .row("kind=村卫生室", "code=S011", "name=大王村卫生室", "parent=V011");
    }

    public String location() {
        return location;
    }

    public Database database() {
        return database;
    }

    public JournalStore journal() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
        return new JournalStore(database, COUNTY, "tester", clock);
    }

    public BatchStore batches() {
        return new BatchStore(database, COUNTY, journal());
    }

    public Intake intake(LocalDate today) {
        return new Intake(database, COUNTY, CODE_LISTS, this::protocol, batches(), new Intake.Clerk("tester", today));
    }

    private Optional<Protocol> protocol(String programme) {
        return programme.isEmpty()
                ? Optional.empty()
                : Optional.of(PROTOCOLS.inForce(programme, LocalDate.of(2026, 1, 1)));
    }

    public IntakeResult load(BatchSource source, LocalDate today) {
        return intake(today).load(source);
    }

    public Assessor assessor() {
        return new Assessor(database, COUNTY, PROTOCOLS);
    }

    public RecordStore records(LocalDate asOf) {
        return new RecordStore(database, COUNTY, asOf);
    }

    /** The lists as of a date, in places as they were known then. */
    public Worklists worklists(Pathways pathways, LocalDate asOf) {
        Labels labels = new Labels(CODE_LISTS, PROTOCOLS);
        return new Worklists(database, COUNTY, PROTOCOLS, pathways, labels, new AreaStore(database, COUNTY).asOf(asOf));
    }

    /** All rows of a table as sorted texts, without some of its columns. */
    public List<String> rows(Table<?> table, TableField<?, ?>... without) {
        List<TableField<?, ?>> left = Arrays.asList(without);
        return database.sql().selectFrom(table).fetch().stream()
                .map(row -> Arrays.stream(row.fields())
                        .filter(field -> !left.contains(field))
                        .map(field -> field.getName() + "=" + row.get(field))
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    /** All rows of all tables. */
    public Map<String, List<String>> everything() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .collect(Collectors.toMap(Table::getName, table -> rows(table)));
    }

    @Override
    public void close() {
        database.close();
    }
}

package org.screenreg.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.screenreg.batch.Accounting;
import org.screenreg.batch.Batch;
import org.screenreg.batch.BatchStore;
import org.screenreg.batch.BatchWriter;
import org.screenreg.batch.KnownStore;
import org.screenreg.batch.RowOutcome;
import org.screenreg.intake.apply.AreaApplier;
import org.screenreg.intake.apply.EventApplier;
import org.screenreg.intake.apply.Ledger;
import org.screenreg.intake.apply.PeopleApplier;
import org.screenreg.intake.apply.PopulationApplier;
import org.screenreg.intake.apply.RowApplier;
import org.screenreg.intake.check.AreaNotice;
import org.screenreg.intake.check.Check;
import org.screenreg.intake.check.DetailsAgreeWithIdentityNumber;
import org.screenreg.intake.check.EventsFollowBirth;
import org.screenreg.intake.check.IdentityNumberIsValid;
import org.screenreg.intake.check.PersonFitsProgramme;
import org.screenreg.intake.check.PlacesAreKnown;
import org.screenreg.intake.check.SomethingWasDone;
import org.screenreg.intake.check.StatedTotalsAgree;
import org.screenreg.intake.check.TextsFit;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.Protocol;
import org.screenreg.store.Database;

/**
 * Receives a submitted file: every row is read, typed, judged, matched and given exactly one outcome. A check writes
 * nothing; a load makes all accepted rows count at once, or none.
 */
public final class Intake {
    private final Database database;
    private final String county;
    private final CodeLists codeLists;
    private final Function<String, Optional<Protocol>> protocols;
    private final BatchStore ledger;
    private final Clerk clerk;

    /** Who loads a file, and on which day the registry comes to know it. */
    public record Clerk(String account, LocalDate today) {}

    public Intake(
            Database database,
            String county,
            CodeLists codeLists,
            Function<String, Optional<Protocol>> protocols,
            BatchStore ledger,
            Clerk clerk) {
        this.database = database;
        this.county = county;
        this.codeLists = codeLists;
        this.protocols = protocols;
        this.ledger = ledger;
        this.clerk = clerk;
    }

    /** Judges a file and writes nothing. */
    public IntakeResult check(BatchSource source) {
        Optional<IntakeResult> early = refusedOrKnown(source);
        return early.orElseGet(() -> {
            Ledger rows = run(source, null);
            return result(source, rows, Optional.empty());
        });
    }

    /** Loads a file; rejected and held rows stay out, everything else counts from this day on. */
    public IntakeResult load(BatchSource source) {
        Optional<IntakeResult> early = refusedOrKnown(source);
        return early.orElseGet(() -> {
            try (BatchWriter writer = new BatchWriter(database, county, ledger, heading(source))) {
                Ledger rows = run(source, writer);
                writer.conclude(rows.accounting(), rows.warnings());
                return result(source, rows, Optional.of(writer.id()));
            }
        });
    }

    private BatchWriter.Heading heading(BatchSource source) {
        return new BatchWriter.Heading(
                source.fileName(),
                source.contentHash(),
                source.template(),
                source.subject().name().toLowerCase(java.util.Locale.ROOT),
                source.programme(),
                clerk.account(),
                clerk.today());
    }

    private Optional<IntakeResult> refusedOrKnown(BatchSource source) {
        boolean refused =
                source.issues().stream().anyMatch(issue -> issue.code().severity() == Severity.FILE);
        if (refused) {
            return Optional.of(new IntakeResult(
                    source.fileName(),
                    source.template(),
                    new Accounting(Map.of()),
                    source.issues(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of()));
        }
        return ledger.loadedFrom(source.contentHash()).map(batch -> known(source, batch));
    }

    private static IntakeResult known(BatchSource source, Batch batch) {
        return new IntakeResult(
                source.fileName(),
                source.template(),
                batch.accounting().again(),
                source.issues(),
                Optional.empty(),
                Optional.of(batch),
                Map.of());
    }

    private Ledger run(BatchSource source, @Nullable BatchWriter writer) {
        Areas areas = new AreaStore(database, county).asOf(clerk.today());
        Ledger rows = new Ledger(writer, source.columns());
        source.issues().forEach(rows::note);
        RowReader reader = new RowReader(source, codeLists, clerk.today());
        Check check = checks(source, areas);
        RowApplier applier = applier(source.subject(), areas, rows);
        AreaNotice notice = new AreaNotice();
        Function<SubmittedRow, ReadRow> judge = submitted -> {
            ReadRow row = reader.read(submitted);
            if (row.isData()) {
                List<Issue> objections = source.objections(submitted);
                objections.forEach(row::object);
                if (objections.isEmpty()) {
                    check.check(row);
                }
            }
            return row;
        };
        new ReadAhead(source, judge).forEach(row -> {
            if (row.isData()) {
                notice.see(row);
                applier.accept(row);
            } else {
                setAside(row.submitted(), rows);
            }
        });
        applier.finish();
        notice.issue().ifPresent(rows::note);
        return rows;
    }

    private static void setAside(SubmittedRow row, Ledger rows) {
        rows.count(row, RowOutcome.BLANK);
        if (row.nature() == SubmittedRow.Nature.NOT_A_PERSON) {
            String first = row.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(RawCell::text)
                    .findFirst()
                    .orElse("");
            rows.note(Issue.of(IssueCode.ROW_NOT_A_PERSON, new Place(row.sheet(), row.number(), ""), first));
        }
    }

    private Check checks(BatchSource source, Areas areas) {
        Optional<Protocol> protocol = protocols.apply(source.programme());
        Check whose = Check.all(new IdentityNumberIsValid(), new TextsFit());
        Check person =
                Check.all(new DetailsAgreeWithIdentityNumber(), new EventsFollowBirth(), new PlacesAreKnown(areas));
        return switch (source.subject()) {
            case AREAS, POPULATION -> new TextsFit();
            case PEOPLE -> Check.seq(whose, person);
            case EVENTS ->
                Check.seq(
                        whose,
                        Check.all(
                                person,
                                new PersonFitsProgramme(
                                        protocol.map(Protocol::target).orElse(null)),
                                new StatedTotalsAgree(source.columns(), protocol.orElse(null)),
                                new SomethingWasDone()));
        };
    }

    private RowApplier applier(Subject subject, Areas areas, Ledger rows) {
        return switch (subject) {
            case AREAS -> new AreaApplier(areas, rows);
            case POPULATION -> new PopulationApplier(areas, rows);
            case PEOPLE -> new PeopleApplier(new KnownStore(database, county), rows, clerk.today());
            case EVENTS -> new EventApplier(new KnownStore(database, county), rows, clerk.today());
        };
    }

    private static IntakeResult result(BatchSource source, Ledger rows, Optional<Long> batch) {
        return new IntakeResult(
                source.fileName(),
                source.template(),
                rows.accounting(),
                rows.issues(),
                batch,
                Optional.empty(),
                rows.outcomes());
    }
}

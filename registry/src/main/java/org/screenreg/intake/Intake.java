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
import org.screenreg.batch.Statements;
import org.screenreg.event.Supposition;
import org.screenreg.intake.apply.AreaApplier;
import org.screenreg.intake.apply.EventApplier;
import org.screenreg.intake.apply.Ledger;
import org.screenreg.intake.apply.PeopleApplier;
import org.screenreg.intake.apply.PopulationApplier;
import org.screenreg.intake.apply.Repeats;
import org.screenreg.intake.apply.RowApplier;
import org.screenreg.intake.apply.SupposedRows;
import org.screenreg.intake.check.AreaNotice;
import org.screenreg.intake.check.Check;
import org.screenreg.intake.check.DetailsAgreeWithIdentityNumber;
import org.screenreg.intake.check.EventsFollowBirth;
import org.screenreg.intake.check.IdentityNumberIsValid;
import org.screenreg.intake.check.NothingIsStruckOut;
import org.screenreg.intake.check.PersonFitsProgramme;
import org.screenreg.intake.check.PlacesAreKnown;
import org.screenreg.intake.check.Plausibility;
import org.screenreg.intake.check.SequenceIsPossible;
import org.screenreg.intake.check.SexIsPossible;
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
        return refusedOrKnown(source).orElseGet(() -> examine(source));
    }

    /** Judges a file and writes nothing; what its good rows would state is told. */
    public IntakeResult check(BatchSource source, Supposition told) {
        return refusedOrKnown(source).orElseGet(() -> examined(source, new SupposedRows(told)));
    }

    /** Judges a file even where it was loaded before, and writes nothing. */
    public IntakeResult examine(BatchSource source) {
        return examined(source, null);
    }

    private IntakeResult examined(BatchSource source, @Nullable Statements told) {
        if (isRefused(source)) {
            return refused(source);
        }
        Ledger rows = run(source, Ledger.ofCheck(told, source.columns()));
        return isRefused(source) ? refused(source) : result(source, rows, Optional.empty());
    }

    /** Loads a file; rejected and held rows stay out, everything else counts from this day on. */
    public IntakeResult load(BatchSource source) {
        return load(source, Decision.PARTIAL);
    }

    /** Loads a file as decided; what is loaded counts from this day on. */
    public IntakeResult load(BatchSource source, Decision decision) {
        Optional<IntakeResult> early = refusedOrKnown(source);
        return early.orElseGet(() -> {
            try (BatchWriter writer = new BatchWriter(database, county, ledger, heading(source, decision))) {
                source.original().ifPresent(writer.trail()::keepFile);
                Ledger rows = run(source, new Ledger(writer, source.columns()));
                if (isRefused(source)) {
                    writer.abandon();
                    return refused(source);
                }
                IntakeResult without = result(source, rows, Optional.empty());
                if (decision == Decision.ALL_OR_NOTHING && !without.clean()) {
                    writer.abandon();
                    return without;
                }
                writer.conclude(rows.accounting(), rows.warnings());
                return result(source, rows, Optional.of(writer.id()));
            }
        });
    }

    private BatchWriter.Heading heading(BatchSource source, Decision decision) {
        return new BatchWriter.Heading(
                source.fileName(),
                source.contentHash(),
                source.template(),
                source.subject().name().toLowerCase(java.util.Locale.ROOT),
                source.programme(),
                clerk.account(),
                clerk.today(),
                new BatchWriter.Origin(
                        parent(source).map(Batch::id).orElse(null),
                        source.profile().orElse(null),
                        decision.word()));
    }

    /** The batch that counts whose held and rejected rows a file corrects. */
    private Optional<Batch> parent(BatchSource source) {
        return source.corrects().flatMap(ledger::loadedFrom);
    }

    private Optional<IntakeResult> refusedOrKnown(BatchSource source) {
        if (isRefused(source)) {
            return Optional.of(refused(source));
        }
        return ledger.loadedFrom(source.contentHash(), source.profile().orElse(null))
                .map(batch -> known(source, batch));
    }

    /** A file may turn out to be broken only while its rows are read. */
    private static boolean isRefused(BatchSource source) {
        return source.issues().stream().anyMatch(issue -> issue.code().severity() == Severity.FILE);
    }

    private static IntakeResult refused(BatchSource source) {
        return new IntakeResult(
                source.fileName(),
                source.template(),
                new Accounting(Map.of()),
                source.issues(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
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

    private Ledger run(BatchSource source, Ledger rows) {
        Areas areas = new AreaStore(database, county).asOf(clerk.today());
        List<Issue> before = source.issues();
        before.forEach(rows::note);
        RowReader reader = new RowReader(source, codeLists, clerk.today());
        Check check = checks(source, areas);
        RowApplier applier = applier(source.subject(), areas, rows, repeats(source));
        AreaNotice notice = new AreaNotice();
        Plausibility plausibility = new Plausibility(source.columns());
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
                if (source.subject() == Subject.EVENTS) {
                    plausibility.see(row);
                }
                applier.accept(row);
            } else {
                setAside(row.submitted(), rows);
            }
        });
        applier.finish();
        source.issues().stream().skip(before.size()).forEach(rows::note);
        rows.repeats().forEach(rows::note);
        notice.issue().ifPresent(rows::note);
        plausibility.issues().forEach(rows::note);
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
        Check whose = Check.all(new IdentityNumberIsValid(clerk.today()), new TextsFit());
        Check person =
                Check.all(new DetailsAgreeWithIdentityNumber(), new EventsFollowBirth(), new PlacesAreKnown(areas));
        return switch (source.subject()) {
            case AREAS, POPULATION -> Check.all(new NothingIsStruckOut(), new TextsFit());
            case PEOPLE -> Check.seq(new NothingIsStruckOut(), whose, person);
            case EVENTS ->
                Check.seq(
                        new NothingIsStruckOut(),
                        whose,
                        new SexIsPossible(source.onlySex()),
                        Check.all(
                                person,
                                new PersonFitsProgramme(
                                        protocol.map(Protocol::target).orElse(null)),
                                new SequenceIsPossible(),
                                new StatedTotalsAgree(source.columns(), protocol.orElse(null)),
                                new SomethingWasDone()));
        };
    }

    private RowApplier applier(Subject subject, Areas areas, Ledger rows, Repeats repeats) {
        return switch (subject) {
            case AREAS -> new AreaApplier(areas, rows);
            case POPULATION -> new PopulationApplier(areas, rows);
            case PEOPLE -> new PeopleApplier(new KnownStore(database, county), rows, clerk.today());
            case EVENTS -> new EventApplier(new KnownStore(database, county), rows, clerk.today(), repeats);
        };
    }

    private Repeats repeats(BatchSource source) {
        Optional<Protocol> protocol = protocols.apply(source.programme());
        return new Repeats(source.oncePerYear(), protocol.map(Protocol::rounds).orElse(null));
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

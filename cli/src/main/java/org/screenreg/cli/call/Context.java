package org.screenreg.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.RegistryException;
import org.screenreg.assessment.Assessor;
import org.screenreg.batch.BatchStore;
import org.screenreg.event.RecordStore;
import org.screenreg.failsafe.FailsafeStore;
import org.screenreg.handout.Handout;
import org.screenreg.handout.HandoutStore;
import org.screenreg.handout.ResultColumns;
import org.screenreg.handout.change.ListChanges;
import org.screenreg.handout.change.ListRefresh;
import org.screenreg.intake.Intake;
import org.screenreg.journal.JournalStore;
import org.screenreg.match.ReviewStore;
import org.screenreg.pathway.Pathways;
import org.screenreg.person.PersonQuery;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.CountyStore;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.store.Database;
import org.screenreg.template.Templates;
import org.screenreg.worklist.Labels;
import org.screenreg.worklist.Worklists;

/** The composition root: an open register and everything that works on it, wired by hand. */
public final class Context implements AutoCloseable {
    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    private final Common common;
    private final Database database;
    private final String county;
    private @Nullable CodeLists codeLists;
    private @Nullable Protocols protocols;
    private @Nullable Pathways pathways;

    private Context(Common common, Database database, String county) {
        this.common = common;
        this.database = database;
        this.county = county;
    }

    /** The one place that asks the machine for the date. */
    public static LocalDate clockDate() {
        return LocalDate.now(CLOCK);
    }

    public static Context open(Common common, boolean create) {
        if (create) {
            makeFolder(common.database());
        }
        Database database = Database.open(common.database(), create, common.key());
        try {
            Context context = new Context(common, database, county(common, database));
            context.dropInterrupted();
            return context;
        } catch (RegistryException e) {
            database.close();
            throw e;
        }
    }

    /** Opens a register that is only read. */
    static Context openToRead(Common common) {
        Database database = Database.openToRead(common.database(), common.key());
        try {
            return new Context(common, database, known(common, database));
        } catch (RegistryException e) {
            database.close();
            throw e;
        }
    }

    /** A register in a file has one user, so whatever is still loading when it is opened was interrupted. */
    private void dropInterrupted() {
        if (database.embedded()) {
            batches().dropInterrupted().forEach(file -> common.output()
                    .say(common.texts().of("import.dropped", file)));
        }
    }

    private static void makeFolder(String location) {
        Path folder = Path.of(location).toAbsolutePath().getParent();
        if (!location.startsWith("jdbc:") && folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new RegistryException(
                        new Label("无法创建文件夹 " + folder + "。", "The folder " + folder + " cannot be made."), e);
            }
        }
    }

    private static String county(Common common, Database database) {
        String wanted = common.county();
        if (wanted != null) {
            new CountyStore(database).add(wanted);
        }
        return known(common, database);
    }

    private static String known(Common common, Database database) {
        String wanted = common.county();
        if (wanted != null) {
            return wanted;
        }
        List<String> all = new CountyStore(database).all();
        if (all.size() > 1) {
            throw RegistryException.wrongCall(new Label(
                    "登记库中有多个县，请用 --county 指定：" + String.join("、", all),
                    "The register serves several counties; name one with --county: " + String.join(", ", all)));
        }
        if (all.isEmpty()) {
            throw RegistryException.wrongCall(new Label(
                    "登记库尚无县。请先运行 screening db init --county 代码。",
                    "The register has no county yet. Run 'screening db init --county CODE' first."));
        }
        return all.get(0);
    }

    public LocalDate today() {
        return common.today();
    }

    public LocalDate asOf() {
        return common.asOf();
    }

    public String county() {
        return county;
    }

    public Database database() {
        return database;
    }

    /** The code lists, read when they are first needed: many commands start faster without. */
    public CodeLists codeLists() {
        if (codeLists == null) {
            codeLists = CodeLists.load();
        }
        return codeLists;
    }

    /** The protocols, read when they are first needed. */
    public Protocols protocols() {
        if (protocols == null) {
            protocols = common.protocols();
        }
        return protocols;
    }

    public Areas areas() {
        return new AreaStore(database, county).asOf(asOf());
    }

    public JournalStore journal() {
        return new JournalStore(database, county, account(), CLOCK);
    }

    /** The lists that were handed out. */
    public HandoutStore handouts() {
        return new HandoutStore(database, county, account(), CLOCK);
    }

    /** The runs of the failsafe check. */
    public FailsafeStore failsafe() {
        return new FailsafeStore(database, county, journal(), account(), CLOCK);
    }

    /** What became of a list that was made, by its number or its printed id. */
    public ListChanges refreshed(String name) {
        HandoutStore handouts = handouts();
        Handout list = handouts.find(name)
                .orElseThrow(() -> RegistryException.wrongCall(new Label(
                        "没有清单“" + name + "”。用 screening worklist list 查看已制作的清单。",
                        "There is no list '" + name + "'. 'screening worklist list' shows the lists that were made.")));
        return new ListRefresh(handouts, worklists(), records(), pathways(), asOf()).of(list, assessment());
    }

    /** What results can be entered beside the steps of a list. */
    public ResultColumns results() {
        return new StepResults(protocols(), Templates.load(), asOf());
    }

    private static String account() {
        return System.getProperty("user.name", "unknown");
    }

    public BatchStore batches() {
        return new BatchStore(database, county, journal());
    }

    public Assessor assessor() {
        return new Assessor(database, county, protocols());
    }

    /** The number of the assessment that holds as of the asked date. */
    public long assessment() {
        return assessor().at(asOf(), today());
    }

    public RecordStore records() {
        return new RecordStore(database, county, asOf());
    }

    /** The courses through the protocols; what is worked out for people without events is kept for the whole call. */
    public Pathways pathways() {
        if (pathways == null) {
            pathways = new Pathways(protocols());
        }
        return pathways;
    }

    public Labels labels() {
        return new Labels(codeLists(), protocols());
    }

    public Worklists worklists() {
        return new Worklists(database, county, protocols(), pathways(), labels(), areas());
    }

    /** What people do about persons who may be the same. */
    public ReviewStore review() {
        return new ReviewStore(database, county, journal(), account(), today());
    }

    public PersonQuery persons() {
        return new PersonQuery(database, county);
    }

    /** Refuses a day before one on which something was loaded, decided or undone: what was known on a day stays as it was. */
    public void refuseEarlierDay() {
        Optional<LocalDate> latest = Stream.of(batches().latestDay(), review().latestDay())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        if (latest.isPresent() && latest.get().isAfter(today())) {
            throw RegistryException.wrongCall(new Label(
                    "登记库在 " + latest.get() + " 已有载入或撤销记录，不能以更早的日期 " + today() + " 载入或撤销。",
                    "Something was loaded or undone on " + latest.get() + "; nothing can be on the earlier day "
                            + today() + "."));
        }
    }

    /** Refuses a day of which nothing can be known yet. */
    public void refuseFuture() {
        if (asOf().isAfter(today())) {
            throw RegistryException.wrongCall(new Label(
                    "截至日 " + asOf() + " 晚于今天（" + today() + "），尚无资料可统计。",
                    "The as-of date " + asOf() + " is after today (" + today() + "); nothing is known of it yet."));
        }
    }

    /** The intake, for a day that does not go backwards. */
    public Intake intake() {
        refuseEarlierDay();
        return new Intake(
                database, county, codeLists(), this::protocol, batches(), new Intake.Clerk(account(), today()));
    }

    private Optional<Protocol> protocol(String programme) {
        return protocols().programmes().contains(programme)
                ? Optional.of(protocols().inForce(programme, today()))
                : Optional.empty();
    }

    @Override
    public void close() {
        database.close();
    }
}

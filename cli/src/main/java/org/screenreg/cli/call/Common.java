package org.screenreg.cli.call;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.calendar.WorkCalendar;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocols;
import org.screenreg.store.RegisterKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options every command has. */
public final class Common {
    @Option(names = "--db", paramLabel = "PATH|jdbc:…", descriptionKey = "option.db", order = 101)
    private @Nullable String database;

    @Option(names = RegisterLock.OPTION, paramLabel = "FILE", descriptionKey = "option.db-passphrase-file", order = 101)
    private @Nullable Path passphraseFile;

    @Option(names = "--county", paramLabel = "CODE", descriptionKey = "option.county", order = 102)
    private @Nullable String county;

    @Option(names = "--county-file", paramLabel = "FILE", descriptionKey = "option.county-file", order = 102)
    private @Nullable Path countyFile;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of", order = 103)
    private @Nullable LocalDate asOf;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "option.today", order = 104)
    private @Nullable LocalDate today;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang", order = 105)
    private @Nullable String language;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet",
            order = 106)
    private boolean quiet;

    @Option(names = "--debug", descriptionKey = "option.debug", order = 107)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help",
            order = 108)
    private boolean help;

    private boolean silent;
    private @Nullable RegisterKey key;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** The same options for another register. */
    public Common at(String register) {
        Common other = new Common();
        other.database = register;
        other.passphraseFile = passphraseFile;
        other.countyFile = countyFile;
        other.asOf = asOf;
        other.today = today;
        other.language = language;
        other.quiet = quiet;
        other.silent = silent;
        other.spec = spec;
        return other;
    }

    /** The same options, saying nothing on the way. */
    public Common silently() {
        Common other = at(database());
        other.key = key;
        other.silent = true;
        return other;
    }

    /** Opens the register this call is about. */
    public Context open() {
        return Context.open(this, false);
    }

    /** Opens the register this call is about without being able to change it. */
    public Context openToRead() {
        return Context.openToRead(this);
    }

    /** Opens the register, creating it where there is none; {@code encrypted} refuses one that exists. */
    public Context create(boolean encrypted) {
        if (encrypted) {
            key = lock().fresh();
        }
        return Context.open(this, true);
    }

    /** Locks the register with a new passphrase. */
    public void relock(@Nullable Path chosenFile) {
        lock().change(key(), chosenFile);
    }

    /** Whether the register can only be opened with a passphrase. */
    public boolean locked() {
        return lock().locked();
    }

    private RegisterLock lock() {
        return new RegisterLock(database(), passphraseFile);
    }

    /** The key of the register; where a passphrase has to be typed, it is asked for once in a call. */
    RegisterKey key() {
        if (key == null) {
            key = lock().key();
        }
        return key;
    }

    public String database() {
        if (database != null) {
            return database;
        }
        String named = System.getenv("SCREENING_DB");
        return named != null && !named.isBlank()
                ? named
                : Path.of(System.getProperty("user.home"), ".screening", "registry")
                        .toString();
    }

    @Nullable
    public String county() {
        return county;
    }

    /**
     * The protocols with what the county has decided: the file named, else the one beside the register, else nothing; and
     * with the calendars of later years that lie beside it.
     */
    public Protocols protocols() {
        Path file = countyFile == null ? countyFileOf(database()) : countyFile;
        boolean decided = countyFile != null || Files.isRegularFile(file);
        CountyParameters county = decided ? CountyParameters.file(file) : CountyParameters.shipped();
        Path folder = file.toAbsolutePath().getParent();
        return Protocols.load(county, folder == null ? WorkCalendar.shipped() : WorkCalendar.with(folder));
    }

    /** Where a register's county file lies unless a call names another. */
    public static Path countyFileOf(String register) {
        return Path.of(register.startsWith("jdbc:") ? "screening" : register).resolveSibling("county.yaml");
    }

    public LocalDate today() {
        return today == null ? Context.clockDate() : today;
    }

    public LocalDate asOf() {
        return asOf == null ? today() : asOf;
    }

    public boolean quiet() {
        return quiet;
    }

    public Texts texts() {
        return new Texts(Texts.language(language));
    }

    public Output output() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not set the command");
        }
        var line = spec.commandLine();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return silent ? new Output(nowhere, nowhere) : new Output(line.getOut(), line.getErr());
    }
}

package org.screenreg.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/**
 * An open register: one connection to an H2 file or to PostgreSQL, migrated to the schema this program knows.
 *
 * <p>Small writes are on disk when they return. A bulk load trades that for speed and ends with {@link #settle()}.
 */
public final class Database implements AutoCloseable {
    /** H2 would write refused rows, with names, to a trace file of its own. */
    private static final String H2_MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0";

    private static final int H2_IN_USE = 90020;
    private static final int H2_WRONG_PASSWORD = 90049;
    private static final int H2_NOT_FOUND = 90146;

    private final Connection connection;
    private final DSLContext sql;
    private final boolean embedded;
    private final Optional<RegisterFile> file;

    private Database(Connection connection, boolean embedded, Optional<RegisterFile> file) {
        this.connection = connection;
        this.embedded = embedded;
        this.file = file;
        Settings settings = new Settings()
                .withExecuteLogging(false)
                .withParamCastMode(embedded ? ParamCastMode.NEVER : ParamCastMode.DEFAULT);
        this.sql = DSL.using(connection, embedded ? SQLDialect.H2 : SQLDialect.POSTGRES, settings);
    }

    /** Opens a register that lies open, as {@link #open(String, boolean, RegisterKey)} does. */
    public static Database open(String location, boolean create) {
        return open(location, create, RegisterKey.NONE);
    }

    /**
     * Opens the register at a path or {@code jdbc:} address, creating it where {@code create} says so.
     *
     * @param key what its file is encrypted with; a server encrypts what it keeps by its own means
     */
    public static Database open(String location, boolean create, RegisterKey key) {
        try {
            Database database =
                    new Database(connect(location, create, "", key), !onServer(location), RegisterFile.of(location));
            if (database.embedded) {
                database.execute("SET WRITE_DELAY 0");
            }
            new Schema(database).bringUpToDate();
            return database;
        } catch (SQLException e) {
            throw cannotOpen(location, e);
        }
    }

    /** Opens the register at a path or {@code jdbc:} address for reading alone: nothing in it can be changed. */
    public static Database openToRead(String location, RegisterKey key) {
        try {
            Database database = new Database(
                    connect(location, false, ";ACCESS_MODE_DATA=r", key), !onServer(location), Optional.empty());
            if (!database.embedded) {
                database.execute("SET default_transaction_read_only = on");
            }
            new Schema(database).refuseOther();
            return database;
        } catch (SQLException e) {
            throw cannotOpen(location, e);
        }
    }

    private static boolean onServer(String location) {
        return location.startsWith("jdbc:postgresql:");
    }

    private static Connection connect(String location, boolean create, String settings, RegisterKey key)
            throws SQLException {
        leaveOutObjectCache();
        return onServer(location)
                ? DriverManager.getConnection(location)
                : DriverManager.getConnection(h2Url(location, create) + settings + key.setting(), "sa", key.password());
    }

    /** H2's cache of small values costs a load a sixth of its time and saves nothing here. */
    private static void leaveOutObjectCache() {
        System.setProperty("h2.objectCache", System.getProperty("h2.objectCache", "false"));
    }

    private static String h2Url(String location, boolean create) {
        if (location.startsWith("jdbc:h2:")) {
            return location.contains("MODE=") ? location : location + H2_MODE;
        }
        Path file = Path.of(location).toAbsolutePath();
        if (!create && !Files.exists(Path.of(file + ".mv.db"))) {
            throw new RegistryException(missing(file.toString()));
        }
        return "jdbc:h2:file:" + file + H2_MODE + (create ? "" : ";IFEXISTS=TRUE");
    }

    private static RegistryException cannotOpen(String location, SQLException e) {
        Label sentence =
                switch (e.getErrorCode()) {
                    case H2_IN_USE -> inUse(location);
                    case H2_NOT_FOUND -> missing(location);
                    case H2_WRONG_PASSWORD ->
                        new Label(
                                "登记库 " + location + " 已用另一个口令加密。",
                                "The register " + location + " is encrypted with another passphrase.");
                    default ->
                        new Label(
                                "登记库 " + location + " 无法打开：文件可能已损坏，或不是登记库。",
                                "The register " + location + " cannot be opened; it may be damaged or not a register.");
                };
        return new RegistryException(sentence, e);
    }

    static Label inUse(String location) {
        return new Label(
                "登记库 " + location + " 正被另一个程序使用，请待其结束后再试。",
                "The register " + location
                        + " is in use by another program. Wait until it has finished, then try again.");
    }

    private static Label missing(String location) {
        return new Label(
                location + " 处没有登记库。用 screening db init 新建，或用 --db 指定其他位置。",
                "There is no register at " + location
                        + ". Create one with 'screening db init', or name another with --db.");
    }

    /** The register as typed SQL. */
    public DSLContext sql() {
        return sql;
    }

    /** The bare connection, for bulk writing and streaming. */
    public Connection connection() {
        return connection;
    }

    /** Whether the register is a file of this machine rather than a server's. */
    public boolean embedded() {
        return embedded;
    }

    /** Runs {@code work} in one transaction; everything or nothing of it stays. */
    public void transact(Consumer<DSLContext> work) {
        sql.transaction(configuration -> work.accept(DSL.using(configuration)));
    }

    /** Lets writes gather in memory for a bulk load, which must end with {@link #settle()}. */
    public void hurry() {
        if (embedded) {
            execute("SET WRITE_DELAY 500");
        }
    }

    /** Waits until everything written is on disk. */
    public void settle() {
        if (embedded) {
            execute("CHECKPOINT SYNC");
            execute("SET WRITE_DELAY 0");
        }
    }

    /** Writes a copy of an embedded register to a zip file while it stays in use. */
    public void backUp(Path zip) {
        if (!embedded) {
            throw new RegistryException(new Label(
                    "服务器上的登记库请用服务器自带的工具备份，例如 pg_dump。",
                    "A register on a server is backed up with the server's own tools, such as pg_dump."));
        }
        execute(
                "BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'",
                new Label("备份无法写入 " + zip + "。", "The backup cannot be written to " + zip + "."));
    }

    private void execute(String statement) {
        execute(
                statement,
                new Label("登记库拒绝执行命令 " + statement + "。", "The register refused the command " + statement + "."));
    }

    private void execute(String statement, Label refused) {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new RegistryException(refused, e);
        }
    }

    @Override
    public void close() {
        try {
            if (file.map(RegisterFile::hasGrown).orElse(false)) {
                execute("SHUTDOWN COMPACT");
            }
            connection.close();
        } catch (SQLException e) {
            throw new RegistryException(
                    new Label(
                            "登记库未能正常关闭（SQL 状态 " + e.getSQLState() + "）。",
                            "The register could not be closed properly (SQL state " + e.getSQLState() + ")."),
                    e);
        }
    }
}

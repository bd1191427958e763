package org.screenreg.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.screenreg.store.Database;

/**
 * A database engine the registry runs on. Each test gets a fresh copy of a register that was migrated once.
 *
 * <p>PostgreSQL is started by the test itself; where that is not possible, {@code -Dscreening.test.postgres} names the JDBC
 * address of a server on which the test may create databases.
 */
public enum Engine {
    H2 {
        @Override
        String fresh() {
            return copyOfFile(Templates.H2_FILE);
        }
    },
    POSTGRESQL {
        @Override
        String fresh() {
            return copyOfDatabase();
        }
    };

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final String OWN_SERVER = System.getProperty("screening.test.postgres", "");
    private static final AtomicInteger COPIES = new AtomicInteger();

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    /** The address of a migrated register nobody else uses. */
    abstract String fresh();

    /** The address of a place without any table. */
    public String empty() {
        return this == H2 ? folder().resolve("empty").toString() : newDatabase("template0");
    }

    private static String copyOfFile(Path original) {
        try {
            Path copy = folder().resolve("register");
            Files.copy(Path.of(original + ".mv.db"), Path.of(copy + ".mv.db"));
            return copy.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copyOfDatabase() {
        return newDatabase(Templates.POSTGRES_DATABASE);
    }

    private static String newDatabase(String template) {
        String name = "register_" + ProcessHandle.current().pid() + "_" + COPIES.incrementAndGet();
        try (var connection = DriverManager.getConnection(address("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(name);
    }

    private static String address(String database) {
        return OWN_SERVER.isEmpty()
                ? Server.STARTED.getJdbcUrl("postgres", database)
                : OWN_SERVER.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1");
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("screening-register-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        for (String file : new String[] {"register.mv.db", "empty.mv.db", "template.mv.db", ""}) {
            folder.resolve(file).toFile().delete();
        }
    }

    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The registers of which every test gets a copy. */
    private static final class Templates {
        static final Path H2_FILE = folder().resolve("template");
        static final String POSTGRES_DATABASE = migrated();

        static {
            Database.open(H2_FILE.toString(), true).close();
        }

        private static String migrated() {
            String address = newDatabase("template0");
            Database.open(address, true).close();
            return address.replaceFirst(".*/([^/?]*).*", "$1");
        }
    }
}

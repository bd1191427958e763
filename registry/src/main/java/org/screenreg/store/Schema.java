package org.screenreg.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.Label;

/**
 * Brings a register's tables and views up to the scripts of this program. The hash of all scripts is kept in the
 * register, so a start with nothing to do costs one query.
 */
final class Schema {
    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    void bringUpToDate() {
        String wanted = scriptsHash();
        if (wanted.equals(hashInRegister())) {
            return;
        }
        migrate();
        keep(wanted);
    }

    /** Refuses a register of another version, which reading alone cannot bring up to date. */
    void refuseOther() {
        if (!scriptsHash().equals(hashInRegister())) {
            throw new RegistryException(new Label(
                    "登记库由本程序的较早版本建立。请先运行 screening db status，使其升级。",
                    "The register was made by an earlier version of this program. Run 'screening db status' first,"
                            + " which brings it up to date."));
        }
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(new OneConnection(database.connection()))
                    .locations("classpath:db/migration")
                    .callbackLocations("classpath:db/view")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new RegistryException(
                    new Label(
                            "登记库由本程序的另一版本建立，无法升级。请用建立它的版本打开，或从备份恢复。",
                            "The register was made by another version of this program and cannot be brought up to"
                                    + " date. Open it with the version that made it, or restore a backup."),
                    e);
        }
    }

    private String hashInRegister() {
        try (var statement = database.connection().createStatement();
                var found = statement.executeQuery("SELECT scripts_hash FROM schema_scripts")) {
            return found.next() ? found.getString(1) : "";
        } catch (SQLException e) {
            return "";
        }
    }

    private void keep(String hash) {
        try (var statement = database.connection().createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS schema_scripts (scripts_hash VARCHAR(64) NOT NULL)");
            statement.execute("DELETE FROM schema_scripts");
            statement.execute("INSERT INTO schema_scripts VALUES ('" + hash + "')");
        } catch (SQLException e) {
            throw new RegistryException(new Label("登记库不可写。", "The register cannot be written."), e);
        }
    }

    private static String scriptsHash() {
        StringBuilder all = new StringBuilder();
        for (String script :
                Definitions.resource(Schema.class, "/db/index.yaml").texts()) {
            all.append(text("/db/" + script));
        }
        return Hash.sha256(all.toString());
    }

    private static String text(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new RegistryException(new Label(
                        "本程序不包含脚本 " + resource + "。", "The script " + resource + " is not part of this program."));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

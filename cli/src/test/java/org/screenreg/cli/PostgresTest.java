package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.store.RegisterKey;

class PostgresTest {
    @TempDir
    Path folder;

    @Test
    void a_server_gives_the_same_register_as_a_file() throws Exception {
        DemoRegister file = DemoRegister.with(folder, DemoRegister.files());

        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String address = server.getJdbcUrl("postgres", "postgres");
            List<String> common = List.of("--db", address, "--today", "2026-11-20", "--lang", "en");
            CommandRun init = CommandRun.of(CommandRun.args("db", "init", "--county", "999999", common));
            CommandRun load = CommandRun.of(CommandRun.args("import", "load", "-q", DemoRegister.files(), common));
            CommandRun undo = CommandRun.of(CommandRun.args("import", "undo", 4, common));
            file.run("import", "undo", 4);

            assertThat(init.exit()).as(init.said()).isZero();
            assertThat(load.exit()).as(load.said()).isEqualTo(ExitCode.NO);
            assertThat(undo.exit()).as(undo.said()).isZero();
            assertThat(file.dump().difference(RegisterDump.of(address, RegisterKey.NONE)))
                    .isEmpty();
        }
    }
}

package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.select;
import static org.screenreg.store.jooq.Tables.BATCH;
import static org.screenreg.store.jooq.Tables.EVENT;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.bench.LineList;
import org.screenreg.cli.text.ExitCode;
import org.screenreg.store.Database;

/** Kills the program, as a power cut would, while it loads, assesses or undoes. */
class KilledProcessTest {
    private static final int KILLS = Integer.getInteger("screening.kills", 5);
    private static final int LOADS = KILLS;
    private static final int UNDOS = KILLS * 2 / 5;
    private static final int ENCRYPTED = KILLS * 2 / 5;
    private static final int MERGES = KILLS * 2 / 5;
    private static final long SEED = 20_261_120;

    @TempDir
    static Path folder;

    private static DemoRegister before;
    private static DemoRegister after;
    private static RegisterDump dumpBefore;
    private static RegisterDump dumpAfter;
    private static long loadMillis;

    private static int copies;

    @BeforeAll
    static void prepare_a_register_before_and_after_a_large_load() throws Exception {
        before = DemoRegister.with(
                folder.resolve("before"),
                List.of(DemoRegister.file("区划"), DemoRegister.file("各乡镇"), DemoRegister.file("导出")));
        dumpBefore = before.dump();
        after = before.copy(folder.resolve("after"));
        long start = System.nanoTime();
        Process load = start(after, "import", "load", "-q", DemoRegister.file("慢阻肺筛查-登记表"));
        assertThat(load.waitFor()).isLessThanOrEqualTo(ExitCode.NO);
        loadMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        dumpAfter = after.dump();
    }

    @Test
    void a_killed_load_leaves_the_register_as_it_was_or_as_it_was_to_be() throws Exception {
        assertThat(interrupted(before, new Random(SEED), LOADS)).allMatch(line -> line.contains("慢阻肺筛查-登记表.xlsx"));
    }

    @Test
    void nor_does_a_killed_load_harm_an_encrypted_register() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "three quiet rivers");
        DemoRegister locked = before.copy(folder.resolve("locked")).with(passphrase);
        CommandRun set = locked.run("db", "passphrase", "--new-passphrase-file", passphrase);
        assertThat(set.exit()).as(set.said()).isZero();

        assertThat(interrupted(locked, new Random(SEED + 3), ENCRYPTED))
                .allMatch(line -> line.contains("慢阻肺筛查-登记表.xlsx"));
    }

    /** Kills loads and holds what each left against the register before and after; what was said of interrupted ones. */
    private List<String> interrupted(DemoRegister before, Random random, int kills) throws Exception {
        List<String> interrupted = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            DemoRegister register = killed(before, random, "import", "load", "-q", DemoRegister.file("慢阻肺筛查-登记表"));

            CommandRun next = register.run("db", "status");
            RegisterDump left = register.dump();
            CommandRun again = register.load(List.of(DemoRegister.file("慢阻肺筛查-登记表")));

            assertThat(next.exit()).as(next.said()).isZero();
            boolean loaded = next.out().contains("4 batches loaded");
            assertThat((loaded ? dumpAfter : dumpBefore).difference(left)).isEmpty();
            assertThat(again.said()).contains(loaded ? "nothing has changed" : "rows read");
            assertThat(dumpAfter.difference(register.dump())).isEmpty();
            next.err().lines().filter(line -> line.contains("interrupted")).forEach(interrupted::add);
        }
        return interrupted;
    }

    @Test
    void a_load_killed_when_half_of_it_is_written_leaves_nothing_and_says_so() throws Exception {
        DemoRegister register = before.copy(folder.resolve("half"));
        Path file = folder.resolve("line-list.xlsx");
        new LineList("copd", false).writeXlsx(file, 3_000);
        Path sign = folder.resolve("stopped");
        Process load = start(PausingLoad.class, register.location(), file, sign);
        while (load.isAlive() && !Files.exists(sign)) {
            Thread.sleep(50);
        }
        load.destroyForcibly().waitFor();
        assertThat(eventsOfUnfinishedBatches(register)).isPositive();

        CommandRun next = register.run("db", "status");

        assertThat(next.said()).contains("line-list.xlsx", "interrupted");
        assertThat(eventsOfUnfinishedBatches(register)).isZero();
        assertThat(dumpBefore.difference(register.dump())).isEmpty();
        assertThat(register.load(List.of(file)).out()).contains("3000 rows read = 3000 accepted");
    }

    /** What a load left that neither finished nor was cleared away. */
    private static long eventsOfUnfinishedBatches(DemoRegister register) {
        try (Database database = Database.open(register.location().toString(), false)) {
            return database.sql()
                    .fetchCount(
                            EVENT,
                            EVENT.BATCH_ID.in(select(BATCH.BATCH_ID).from(BATCH).where(BATCH.STATE.eq("loading"))));
        }
    }

    @Test
    void a_killed_undo_leaves_the_register_as_it_was_or_as_it_was_to_be() throws Exception {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < UNDOS; i++) {
            DemoRegister register = killed(after, random, "import", "undo", 4);

            CommandRun next = register.run("db", "status");

            assertThat(next.exit()).as(next.said()).isZero();
            boolean undone = next.out().contains("3 batches loaded");
            assertThat((undone ? dumpBefore : dumpAfter).difference(register.dump()))
                    .isEmpty();
            if (!undone) {
                assertThat(register.run("import", "undo", 4).exit()).isZero();
                assertThat(dumpBefore.difference(register.dump())).isEmpty();
            }
        }
    }

    @Test
    void a_killed_decision_leaves_the_register_as_it_was_or_as_it_was_to_be() throws Exception {
        DemoRegister twice = before.copy(folder.resolve("twice"));
        Path list = folder.resolve("居民两号.csv");
        Files.writeString(list, """
                姓名,身份证号,性别,联系电话
                曾小梅,999999198001010062,女,13912345678
                曾小梅,999999198001010089,女,13912345678
                """);
        twice.load(List.of(list));
        twice.run("match", "find");
        RegisterDump parted = twice.dump();
        String code = twice.run("match", "list")
                .out()
                .lines()
                .filter(line -> line.contains("****0089"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElseThrow();
        Path decided = folder.resolve("判定.csv");
        Files.writeString(decided, "对号,判定,保留号码\n" + code + ",同一人,乙\n");
        DemoRegister merged = twice.copy(folder.resolve("merged"));
        merged.run("match", "decide", decided);
        RegisterDump joined = merged.dump();
        String number = merged.run("match", "list", "--decided")
                .out()
                .lines()
                .filter(line -> line.matches("\\d.*") && !line.contains("the program"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElseThrow();
        assertThat(parted.difference(joined)).isNotEmpty();
        Random random = new Random(SEED + 2);
        for (int i = 0; i < MERGES; i++) {
            DemoRegister deciding = killed(twice, random, "match", "decide", decided);
            DemoRegister undoing = killed(merged, random, "match", "undo", number);

            for (DemoRegister register : List.of(deciding, undoing)) {
                CommandRun next = register.run("db", "status");
                assertThat(next.exit()).as(next.said()).isZero();
                RegisterDump left = register.dump();
                boolean whole = parted.difference(left).isEmpty()
                        || joined.difference(left).isEmpty();
                assertThat(whole).as("%s", parted.difference(left)).isTrue();
            }
        }
    }

    /** A copy of a register on which a command was begun and killed at some moment after the program had started. */
    private DemoRegister killed(DemoRegister from, Random random, Object... command) throws Exception {
        DemoRegister register = from.copy(folder.resolve("copy-" + command[0] + command[1] + ++copies));
        long first = loadMillis / 4;
        Process running = start(register, command);
        running.waitFor(first + (long) (random.nextDouble() * (loadMillis - first)), TimeUnit.MILLISECONDS);
        running.destroyForcibly().waitFor();
        return register;
    }

    private static Process start(DemoRegister register, Object... command) throws IOException {
        return start(Main.class, register.args(command).toArray());
    }

    private static Process start(Class<?> main, Object... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object arg : args) {
            line.add(String.valueOf(arg));
        }
        File nowhere = Files.createTempFile(folder, "child", ".txt").toFile();
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(nowhere)
                .start();
    }
}

package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalOrderTest {
    @TempDir
    static Path shared;

    private static RegisterDump inOrder;

    @TempDir
    Path folder;

    @BeforeAll
    static void load_the_files_in_the_order_they_were_sent() {
        inOrder = DemoRegister.with(shared, DemoRegister.files()).dump();
    }

    @Test
    void files_that_arrive_in_reverse_give_the_same_register() {
        List<Path> files = new ArrayList<>(DemoRegister.files());
        Collections.reverse(files);

        RegisterDump reversed = DemoRegister.with(folder, files).dump();

        assertThat(inOrder.difference(reversed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void files_that_arrive_in_any_order_give_the_same_register(long seed) {
        List<Path> files = new ArrayList<>(DemoRegister.files());
        Collections.shuffle(files, new Random(seed));

        RegisterDump shuffled = DemoRegister.with(folder, files).dump();

        assertThat(inOrder.difference(shuffled)).isEmpty();
    }

    @Test
    void a_file_loaded_twice_counts_once() {
        DemoRegister register = DemoRegister.with(folder, DemoRegister.files());

        CommandRun again = register.load(DemoRegister.files());

        assertThat(again.lines())
                .filteredOn(line -> line.contains("nothing has changed"))
                .hasSize(DemoRegister.files().size());
        assertThat(inOrder.difference(register.dump())).isEmpty();
    }

    @Test
    void a_batch_that_is_undone_was_never_loaded() {
        DemoRegister register = DemoRegister.empty(folder);
        int batch = 0;
        for (Path file : DemoRegister.files()) {
            RegisterDump before = register.dump();
            register.load(List.of(file));
            register.run("import", "undo", ++batch);

            assertThat(before.difference(register.dump())).as(file.toString()).isEmpty();

            register.load(List.of(file));
            batch++;
        }

        assertThat(inOrder.difference(register.dump())).isEmpty();
    }
}

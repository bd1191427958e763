package org.screenreg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.cli.text.ExitCode;

/** Lists travel to a township without a network, are filled in there, and come back. */
class PackTest {
    private static final LocalDate BACK = DemoRegister.TODAY.plusDays(10);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static DemoRegister original;
    private static Path secret;
    private static Path sent;
    private DemoRegister register;

    @BeforeAll
    static void pack_for_a_township() throws IOException {
        original = DemoRegister.with(shared, DemoRegister.files());
        secret = Files.writeString(shared.resolve("passphrase"), "seven blue herons\n");
        sent = shared.resolve("township.pack");
        CommandRun packed =
                original.run("pack", "--for", "河东镇", "--most", "10", "-o", sent, "--passphrase-file", secret);
        assertThat(packed.exit()).as(packed.said()).isZero();
    }

    @BeforeEach
    void begin_with_the_pack_sent() {
        register = original.copy(folder.resolve("copy"));
    }

    private Path unpacked() {
        Path there = folder.resolve("there");
        CommandRun run = CommandRun.of("unpack", sent, "-o", there, "--passphrase-file", secret, "--lang", "en");
        assertThat(run.exit()).as(run.said()).isZero();
        return there;
    }

    private static Path list(Path there, String name) throws IOException {
        try (Stream<Path> files = Files.list(there.resolve("lists"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> file.getFileName().toString().contains(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String fillIn(Path there) throws IOException {
        Path file = list(there, "河东镇卫生院");
        try (ListBook book = new ListBook(file)) {
            String code = book.codes().get(0);
            book.enter(code, "Outcome", "Refused")
                    .enter(code, "Date", LocalDate.of(2026, 11, 25))
                    .enter(code, "By", "王医生")
                    .save(file);
            return code;
        }
    }

    @Test
    void what_a_township_fills_in_comes_back_once() throws IOException {
        Path there = unpacked();
        fillIn(there);
        Path returned = folder.resolve("back.pack");
        CommandRun sealed =
                CommandRun.of("pack", "--back", there, "-o", returned, "--passphrase-file", secret, "--lang", "en");
        assertThat(sealed.exit()).as(sealed.said()).isZero();

        CommandRun merged = merge(returned);

        assertThat(merged.exit()).as(merged.said()).isZero();
        assertThat(merged.err()).contains("From 河东镇: 1 files filled in");
        assertThat(merged.out()).contains("refused 1", "1 accepted");
        assertThat(merge(returned).out()).contains("was loaded as batch");
    }

    private CommandRun merge(Path from) {
        return register.run("merge", from, "--passphrase-file", secret, "--today", BACK);
    }

    @Test
    void a_contradiction_is_refused_by_the_rules_of_any_list() throws IOException {
        Path there = unpacked();
        String code = fillIn(there);
        Path typed = Files.writeString(
                folder.resolve("typed.csv"), "code,outcome,date\n%s,moved,2026-11-24\n".formatted(code));
        CommandRun first = register.run("worklist", "load", typed, "--today", BACK);
        assertThat(first.exit()).as(first.said()).isZero();

        CommandRun merged = merge(there);

        assertThat(merged.exit()).isEqualTo(ExitCode.NO);
        assertThat(merged.out()).contains("conflicting 1");
    }

    @Test
    void a_pack_holds_lists_and_facts_of_their_people_alone_masked() throws IOException {
        Path there = unpacked();
        String facts = Files.readString(there.resolve("facts.csv"));
        List<String> people = facts.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();

        assertThat(facts).contains("Person,Name,Sex,Born,Village,Programme,Date,");
        assertThat(people).isNotEmpty().hasSizeLessThan(60);
        assertThat(facts).doesNotContainPattern("999999\\d{11}").containsPattern(",\\p{IsHan}\\*+,");
        assertThat(list(there, "List results")).isNotEmptyFile();
    }

    @Test
    void nobody_reads_it_without_the_passphrase() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "another passphrase");

        CommandRun run = CommandRun.of("unpack", sent, "-o", folder.resolve("x"), "--passphrase-file", other);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(new String(Files.readAllBytes(sent), StandardCharsets.ISO_8859_1))
                .doesNotContain("xlsx", "facts");
    }

    @Test
    void an_untouched_folder_has_nothing_to_bring_back() {
        assertThat(merge(unpacked()).exit()).isEqualTo(ExitCode.NO);
    }

    @Test
    void a_short_passphrase_is_refused() throws IOException {
        Path weak = Files.writeString(folder.resolve("weak"), "short");

        CommandRun run = register.run("pack", "--for", "河东镇", "-o", folder.resolve("y"), "--passphrase-file", weak);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("y")).doesNotExist();
    }

    @Test
    void packing_and_merging_are_journaled() throws IOException {
        Path there = unpacked();
        fillIn(there);
        merge(there);

        assertThat(original.run("audit", "show").out()).contains("people ").contains(" pack ");
        assertThat(register.run("audit", "show").out()).contains(" merge ");
    }
}

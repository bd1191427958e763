package org.screenreg.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.person.IdentityNumber;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

/** Texts made up at random and by changing good ones: the parsers neither throw nor hang, and give only what they may. */
class ValueFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 31);
    static final CodeLists LISTS = CodeLists.load();
    static final List<String> SEEDS = List.of(
            "2026-03-07",
            "2026年3月7日",
            "二〇二六年三月七日",
            "26.3.7",
            "8x6mm",
            "0.8cm",
            "≥30包年",
            "20支/天×30年",
            "1包半",
            "<2.0",
            "左0类 右3类",
            "双侧3类",
            "4级(左)",
            "16、52阳性",
            "ASC-US(HPV+)",
            "999999198001010062",
            "110105491231002",
            "13800000000、0571-87654321",
            "+86-13800000000",
            "65周岁",
            "张三·买买提",
            "6-8左右",
            "约8mm");
    private static final String LETTERS =
            "0123456789.-+/*×xX<>≤≥~～()（）左右双侧类级期阳阴性包支年天月日岁约无未查拒绝 　\u200B\uFEFF,，、;；Ⅳ½①\uD842\uDFB7\uD800\uDFFF\u0000\n\t%mMcC";

    private final ValueReader reader = new ValueReader(LISTS, LocalDate.of(2026, 11, 21), true);

    @ParameterizedTest
    @EnumSource
    void no_text_makes_a_parser_throw_hang_or_say_what_it_may_not(ColumnKind kind) {
        Random random = new Random(SEED + kind.ordinal());
        SubmittedColumn column = column(kind);

        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int i = 0; i < ROUNDS; i++) {
                String text = text(random);

                Value value = reader.read(column, RawCell.text(text));

                assertThat(isAllowed(kind, value))
                        .as(kind + " " + text + " gave " + value)
                        .isTrue();
            }
        });
    }

    static boolean isAllowed(ColumnKind kind, Value value) {
        return value.texts().stream().filter(text -> !text.isEmpty()).allMatch(text -> switch (kind) {
            case CODE, SIDES ->
                LISTS.get("birads").codes().stream()
                        .anyMatch(code -> code.code().equals(text));
            case DATE -> !LocalDate.parse(text).isAfter(LocalDate.of(2026, 11, 21));
            case NUMBER -> text.matches("[<>≤≥]?-?\\d+(\\.\\d+)?");
            case RATIO -> text.matches("[<>≤≥]?-?\\d+(\\.\\d+)?");
            case SEX -> List.of("F", "M", "unknown").contains(text);
            case PHONE -> text.matches("[\\d-]{7,13}");
            case TEXT, NAME, IDENTITY_NUMBER, VILLAGE, TOWNSHIP, FACILITY -> true;
        });
    }

    @org.junit.jupiter.api.Test
    void a_text_that_is_taken_for_an_identity_number_passes_its_check() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            IdentityNumber.Reading reading = IdentityNumber.read(text(random));

            assertThat(reading.number() == null).isNotEqualTo(reading.problem() == null);
            if (reading.number() != null) {
                assertThat(IdentityNumber.read(reading.number().value()).number())
                        .isEqualTo(reading.number());
            }
        }
    }

    /** A good text with some characters changed, doubled, dropped or put in, or one made of nothing but noise. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : SEEDS.get(random.nextInt(SEEDS.size())));
        int changes = random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, letter);
                case 1 ->
                    text.insert(
                            at, String.valueOf(letter).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 500 : 4)));
                case 2 -> text.delete(Math.max(0, at - 1), at);
                default -> text.replace(Math.max(0, at - 1), at, String.valueOf(letter));
            }
        }
        return text.toString();
    }

    static SubmittedColumn column(ColumnKind kind) {
        String list = kind == ColumnKind.CODE || kind == ColumnKind.SIDES ? "birads" : null;
        List<String> sets = kind == ColumnKind.SIDES ? List.of("a.left", "a.right") : List.of("a.left");
        return new SubmittedColumn("c", new Label("大小(mm)", ""), kind, list, sets, false, Double.NaN, Double.NaN);
    }
}

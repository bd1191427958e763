package org.screenreg.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.handout.Handout;
import org.screenreg.handout.HandoutLine;
import org.screenreg.handout.letter.Addressee;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Language;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Protocols;
import org.screenreg.report.Format;
import org.screenreg.worklist.Labels;
import org.screenreg.worklist.LineCode;
import org.screenreg.worklist.Selection;

class LetterRendererTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LetterRenderer RENDERER =
            new LetterRenderer(new Labels(CodeLists.load(), Protocols.load()), new Areas(List.of()));

    private static Handout list(CareTier tier) {
        return new Handout(
                231,
                "L-20261120-TW03-4f2a",
                tier,
                "TW03",
                "河湾乡卫生院",
                Selection.ALL,
                DAY,
                DAY.plusDays(30),
                0,
                true,
                List.of(),
                2,
                "abc",
                DAY,
                "tester");
    }

    private static Addressee person(long key, String... steps) {
        Person person = new Person(
                new PersonKey(key),
                "999999196403120024",
                "王小芳",
                Sex.FEMALE,
                LocalDate.of(1964, 3, 12),
                DAY,
                "V011",
                "大王村3组12号",
                "H1",
                "13800000001",
                null,
                null,
                null);
        List<HandoutLine> lines = LongStream.range(0, steps.length)
                .mapToObj(i -> new HandoutLine(
                        new LineCode(231, (int) (key * 10 + i)),
                        "token",
                        new PersonKey(key),
                        "breast",
                        steps[(int) i],
                        "BREAST-R2",
                        2,
                        DAY,
                        i == 0 ? DAY.minusDays(9) : DAY.plusDays(9),
                        "facts"))
                .toList();
        return new Addressee(person, lines);
    }

    private static byte[] write(
            CareTier tier,
            @Nullable LetterKind kind,
            Language language,
            boolean masked,
            Format format,
            Addressee... to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RENDERER.write(new LetterOrder(list(tier), List.of(to), kind, language, DAY, masked), format, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String html(CareTier tier, @Nullable LetterKind kind, Language language, Addressee... to) {
        return new String(write(tier, kind, language, true, Format.HTML, to), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE,routine-recall,健康服务邀请",
        "TOWNSHIP,notify-result,领取检查结果通知",
        "COUNTY,mammography,转诊单",
        "VILLAGE,refer-up,转诊单"
    })
    void a_letter_is_of_the_kind_the_step_needs(CareTier tier, String step, String title) {
        assertThat(html(tier, null, Language.ZH, person(1, step))).contains("<h1>" + title + "</h1>");
    }

    @Test
    void a_letter_about_a_result_does_not_say_that_it_is_abnormal() {
        assertThat(html(CareTier.TOWNSHIP, null, Language.ZH, person(1, "notify-result")))
                .contains("领取检查结果")
                .doesNotContain("异常");
    }

    @Test
    void the_kind_can_be_chosen() {
        assertThat(html(CareTier.COUNTY, LetterKind.INVITATION, Language.EN, person(1, "mammography")))
                .contains("<h1>Invitation</h1>");
    }

    @Test
    void all_steps_of_a_person_stand_on_one_page_with_their_codes() {
        String html = html(CareTier.TOWNSHIP, null, Language.ZH, person(1, "ultrasound", "hpv-test"));

        assertThat(html)
                .containsOnlyOnce("<section")
                .contains("乳腺超声", "HPV检测", "请尽快（原定2026-11-11）", "2026-11-29 前")
                .contains(new LineCode(231, 10).toString(), new LineCode(231, 11).toString());
    }

    @Test
    void an_invitation_does_not_say_why_and_a_referral_does() {
        String why = new Labels(CodeLists.load(), Protocols.load())
                .because("BREAST-R2")
                .zh();

        assertThat(html(CareTier.TOWNSHIP, null, Language.ZH, person(1, "ultrasound")))
                .doesNotContain(why);
        assertThat(html(CareTier.COUNTY, null, Language.ZH, person(1, "mammography")))
                .contains(why);
    }

    @Test
    void names_and_numbers_are_masked_unless_asked_for() {
        String masked = html(CareTier.TOWNSHIP, null, Language.ZH, person(1, "ultrasound"));
        String full = new String(
                write(CareTier.TOWNSHIP, null, Language.ZH, false, Format.HTML, person(1, "ultrasound")),
                StandardCharsets.UTF_8);

        assertThat(masked).contains("王**", "****0024").doesNotContain("王小芳", "999999196403120024", "13800000001");
        assertThat(full).contains("王小芳", "999999196403120024", "13800000001");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void each_person_has_one_page_of_paper_in_both_languages(LetterKind kind) throws IOException {
        String[] many = {"ultrasound", "hpv-test", "fit", "blood-pressure", "glucose-test", "spirometry"};
        for (Language language : Language.values()) {
            byte[] pdf =
                    write(CareTier.COUNTY, kind, language, true, Format.PDF, person(1, many), person(2, "ultrasound"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
            }
        }
    }
}

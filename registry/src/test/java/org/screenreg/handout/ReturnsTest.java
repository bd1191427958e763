package org.screenreg.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.batch.RowOutcome;
import org.screenreg.handout.HandedOut.Sheet;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.pathway.Recommendation;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestSheet;
import org.screenreg.worklist.LineCode;

@ParameterizedClass
@EnumSource(Engine.class)
class ReturnsTest {
    private static final String STEP = "mammography";

    @Parameter
    Engine engine;

    private HandedOut county;
    private HandoutLine line;
    private HandoutLine other;

    @BeforeEach
    void handOutAList() {
        county = new HandedOut(engine);
        line = county.lines(STEP).get(0);
        other = county.lines(STEP).get(1);
    }

    @AfterEach
    void close() {
        county.close();
    }

    private Sheet sheet() {
        return county.sheet();
    }

    private Sheet answer(HandoutLine of, String outcome, String date, String... more) {
        List<String> cells = new java.util.ArrayList<>(List.of(more));
        cells.add("code=" + of.code());
        cells.add("outcome=" + outcome);
        cells.add("date=" + date);
        return sheet().row(cells.toArray(String[]::new));
    }

    private List<Answered> answered(Sheet sheet) {
        return county.judge(sheet).answers().stream()
                .map(JudgedList.Answer::answered)
                .toList();
    }

    private static List<IssueCode> codes(IntakeResult result) {
        return result.issues().stream().map(Issue::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "已做, DONE",
        "a, DONE",
        "拒查, REFUSED",
        "无人接听, ATTEMPTED",
        "失访, ATTEMPTED",
        "上转, REFERRED",
        "搬走, MOVED",
        "去世, DIED",
        "Refused, REFUSED"
    })
    void an_outcome_is_understood_however_it_is_written(String written, Answered expected) {
        assertThat(answered(answer(line, written, "2026-11-21"))).containsExactly(expected);
    }

    @Test
    void nothing_entered_is_untouched_and_counts_as_blank() {
        IntakeResult result = county.load(sheet().row("code=" + line.code(), "by=王医生"));

        assertThat(result.accounting().of(RowOutcome.BLANK)).isOne();
        assertThat(result.accounting().read()).isOne();
    }

    @Test
    void a_result_moves_the_person_on() {
        IntakeResult result = county.load(answer(line, "已做", "2026-11-21", "left=5", "right=1"));

        assertThat(result.accounting().of(RowOutcome.ACCEPTED)).isOne();
        assertThat(open()).extracting(Recommendation::step).contains("biopsy").doesNotContain(STEP);
    }

    @Test
    void results_alone_are_an_answer() {
        assertThat(answered(answer(line, "", "2026-11-21", "left=2", "right=1")))
                .containsExactly(Answered.DONE);
    }

    @Test
    void an_attempt_leaves_the_step_open_and_a_death_ends_everything() {
        county.load(answer(line, "C", "2026-11-21"));
        assertThat(open()).extracting(Recommendation::step).contains(STEP);

        county.load(answer(line, "G", "2026-11-22"));
        assertThat(open()).isEmpty();
    }

    @Test
    void the_same_answer_in_another_file_changes_nothing() {
        county.load(answer(line, "拒绝", "2026-11-21"));

        IntakeResult again = county.load(answer(line, "B", "2026/11/21"));

        assertThat(again.accounting().of(RowOutcome.UNCHANGED)).isOne();
        assertThat(progress().answered()).isOne();
    }

    @Test
    void another_answer_after_a_final_one_conflicts_until_the_first_is_undone() {
        IntakeResult first = county.load(answer(line, "拒绝", "2026-11-21"));
        assertThat(codes(county.load(answer(line, "已做", "2026-11-22")))).contains(IssueCode.LIST_LINE_CONFLICTING);

        county.register.batches().undo(first.batch().orElseThrow(), HandedOut.TODAY);
        county.register.assessor().refresh(HandedOut.TODAY);

        assertThat(county.load(answer(line, "已做", "2026-11-22")).clean()).isTrue();
    }

    @Test
    void two_answers_for_one_line_in_a_file_conflict() {
        Sheet sheet = sheet().row("code=" + line.code(), "outcome=已做", "date=2026-11-21")
                .row("code=" + line.code(), "outcome=拒绝", "date=2026-11-21");

        assertThat(answered(sheet)).containsExactly(Answered.CONFLICTING, Answered.CONFLICTING);
    }

    @Test
    void a_name_beside_another_s_code_conflicts() {
        assertThat(answered(answer(line, "已做", "2026-11-21", "name=赵*"))).containsExactly(Answered.CONFLICTING);
        assertThat(answered(answer(
                        line, "已做", "2026-11-21", "name=" + county.printed(line).name())))
                .containsExactly(Answered.DONE);
    }

    @Test
    void a_step_beside_another_s_code_conflicts_in_either_language() {
        assertThat(answered(answer(line, "已做", "2026-11-21", "step=活检及病理"))).containsExactly(Answered.CONFLICTING);
        assertThat(answered(answer(line, "已做", "2026-11-21", "step=Mammography")))
                .containsExactly(Answered.DONE);
    }

    @Test
    void a_hidden_mark_of_another_line_conflicts() {
        assertThat(answered(answer(line, "已做", "2026-11-21", "mark=" + other.token())))
                .containsExactly(Answered.CONFLICTING);
    }

    @Test
    void a_row_that_lost_its_code_is_known_by_its_mark() {
        Sheet sheet = sheet().of(county.list.id()).row("mark=" + line.token(), "outcome=B", "date=2026-11-21");

        assertThat(county.judge(sheet).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.answered()).isEqualTo(Answered.REFUSED);
            assertThat(answer.line()).contains(line);
        });
    }

    @Test
    void a_mistyped_code_and_one_of_no_list_are_foreign() {
        Sheet sheet = sheet().row("code=1A2", "outcome=B", "date=2026-11-21")
                .row("code=" + new LineCode(99, 1), "outcome=B", "date=2026-11-21");

        IntakeResult result = county.load(sheet);

        assertThat(codes(result)).containsOnly(IssueCode.LIST_LINE_FOREIGN);
        assertThat(result.accounting().of(RowOutcome.REJECTED)).isEqualTo(2);
    }

    @Test
    void a_list_of_another_register_is_refused_whole() {
        IntakeResult result = county.load(answer(line, "已做", "2026-11-21").of("L-20261120-X-000000"));

        assertThat(result.refused()).isTrue();
        assertThat(codes(result)).containsExactly(IssueCode.LIST_UNKNOWN);
    }

    @Test
    void the_bare_word_of_an_old_list_is_stale_once_the_step_was_done_elsewhere() {
        county.load(answer(line, "已做", "2026-11-21", "left=1", "right=1"));
        report(other);

        assertThat(answered(answer(other, "未联系上", "2026-11-21"))).containsExactly(Answered.STALE);
        assertThat(answered(answer(other, "死亡", "2026-11-21"))).containsExactly(Answered.DIED);
        assertThat(answered(answer(other, "已做", "2026-11-20", "left=1", "right=1")))
                .containsExactly(Answered.DONE);
    }

    /** The hospital reports a biopsy of its own accord. */
    private void report(HandoutLine of) {
        var person = county.register
                .records(HandedOut.TODAY)
                .record(of.person())
                .orElseThrow()
                .person();
        county.register.load(
                TestSheet.breast("hospital.xlsx")
                        .row(
                                "name=" + person.name(),
                                "identity-number=" + person.identityNumber(),
                                "pathology-date=2026-11-21",
                                "pathology-result=浸润性癌"),
                HandedOut.TODAY);
        county.register.assessor().refresh(HandedOut.TODAY);
    }

    @Test
    void what_cannot_be_read_is_incomplete_and_says_what_is_missing() {
        Sheet sheet = sheet().row("code=" + line.code(), "outcome=不知道", "date=2026-11-21")
                .row("code=" + other.code(), "outcome=已做")
                .row("code=" + county.lines(STEP).get(2).code(), "outcome=改期", "date=2026-11-21");

        IntakeResult result = county.load(sheet);

        assertThat(result.accounting().of(RowOutcome.REJECTED)).isEqualTo(3);
        assertThat(codes(result))
                .containsExactlyInAnyOrder(
                        IssueCode.CODE_NOT_IN_LIST, IssueCode.VALUE_MISSING, IssueCode.VALUE_MISSING);
        assertThat(progress().answered()).isZero();
    }

    @Test
    void a_list_made_again_keeps_its_number_and_its_codes() {
        int before = county.list.number();

        assertThat(county.handouts()
                        .keep(county.made(), HandedOut.REQUEST, HandedOut.TODAY)
                        .number())
                .isEqualTo(before);
        assertThat(county.handouts().progress(HandedOut.TODAY)).hasSize(1);
    }

    @Test
    void a_list_says_how_much_of_it_came_back_while_its_batches_count() {
        county.load(answer(line, "已做", "2026-11-21", "left=1", "right=1"));
        IntakeResult second = county.load(answer(other, "C", "2026-11-21"));
        assertThat(progress().answered()).isEqualTo(2);
        assertThat(progress().done()).isOne();

        county.register.batches().undo(second.batch().orElseThrow(), HandedOut.TODAY);

        assertThat(progress().answered()).isOne();
        assertThat(progress().open()).isEqualTo(county.list.size() - 1);
    }

    private Progress progress() {
        return county.handouts().progress(HandedOut.TODAY).get(0);
    }

    /** What is asked for of the person of the line now. */
    private List<Recommendation> open() {
        return new Effects(county.register.records(HandedOut.TODAY), county.pathways, HandedOut.TODAY)
                .of(county.judge(sheet().row("code=" + line.code())).answers())
                .get(0)
                .next();
    }
}

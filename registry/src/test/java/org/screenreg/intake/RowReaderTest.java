package org.screenreg.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.intake.TestRow.last;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.screenreg.intake.SubmittedRow.Nature;
import org.screenreg.testing.TestSheet;

class RowReaderTest {
    @Test
    void columns_of_one_kind_make_up_one_event() {
        ReadRow row = last(TestSheet.breast("a.xlsx")
                .row("name=张三", "ultrasound-date=2026/3/2", "ultrasound-left=2类", "ultrasound-right=4a"));

        assertThat(row.events())
                .containsExactly(ReadEvent.of(
                        "ultrasound", "breast", LocalDate.of(2026, 3, 2), null, Map.of("left", "2", "right", "4A")));
    }

    @Test
    void a_row_may_hold_several_events_and_a_facility() {
        ReadRow row = last(TestSheet.breast("a.xlsx")
                .row(
                        "name=张三",
                        "ultrasound-date=2026-03-02",
                        "ultrasound-facility=县医院",
                        "pathology-date=2026-03-09",
                        "pathology-result=良性"));

        assertThat(row.events()).extracting(ReadEvent::kind).containsExactly("ultrasound", "pathology");
        assertThat(row.events()).extracting(ReadEvent::facility).containsExactly("县医院", null);
    }

    @Test
    void a_test_marked_as_not_done_is_no_event() {
        ReadRow row = last(TestSheet.breast("a.xlsx").row("name=张三", "ultrasound-date=未查", "ultrasound-left=-"));

        assertThat(row.events()).isEmpty();
        assertThat(row.issues()).isEmpty();
    }

    @Test
    void a_result_without_a_date_is_refused_at_the_result() {
        ReadRow row = last(TestSheet.breast("a.xlsx").row("name=张三", "ultrasound-left=4A"));

        assertThat(row.issues())
                .containsExactly(
                        Issue.of(IssueCode.FINDING_WITHOUT_DATE, new Place("Sheet1", 2, "ultrasound-left"), "4A"));
    }

    @Test
    void a_result_beside_an_unreadable_date_is_refused_for_the_date_alone() {
        ReadRow row = last(TestSheet.breast("a.xlsx").row("name=张三", "ultrasound-date=上月", "ultrasound-left=4A"));

        assertThat(row.issues()).extracting(Issue::code).containsExactly(IssueCode.DATE_NOT_READABLE);
    }

    @Test
    void a_required_cell_that_is_blank_is_refused() {
        ReadRow row = last(TestSheet.breast("a.xlsx").row("ultrasound-date=2026-03-02"));

        assertThat(row.issues()).containsExactly(Issue.of(IssueCode.VALUE_MISSING, new Place("Sheet1", 2, "name"), ""));
    }

    @Test
    void one_cell_may_serve_several_events() {
        ReadRow row = last(TestSheet.breast("a.xlsx")
                .column("date", ColumnKind.DATE, "exam.performed-on", "interview.performed-on")
                .row("name=张三", "date=2026-03-02"));

        assertThat(row.events()).extracting(ReadEvent::kind).containsExactly("exam", "interview");
    }

    @Test
    void an_identity_number_typed_as_a_number_has_lost_digits() {
        ReadRow row = last(TestSheet.people("p.xlsx")
                .row(Nature.DATA, Map.of("identity-number", RawCell.number(999999198001010000.0, "9.99999E+17"))));

        assertThat(row.identityLostDigits()).isTrue();
    }

    @Test
    void an_old_number_of_fifteen_digits_survives_a_number_cell() {
        ReadRow row = last(TestSheet.people("p.xlsx")
                .row(Nature.DATA, Map.of("identity-number", RawCell.number(999999800101001.0, "999999800101001"))));

        assertThat(row.identityLostDigits()).isFalse();
    }
}

package org.screenreg.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.screenreg.testing.TestSheet;

class ReadAheadTest {
    private static final int ROWS = 2_301;

    private static TestSheet sheet() {
        TestSheet sheet = TestSheet.breast("a.xlsx");
        for (int i = 0; i < ROWS; i++) {
            sheet.row("name=" + i);
        }
        return sheet;
    }

    private static ReadAhead ahead(TestSheet sheet) {
        return new ReadAhead(sheet, submitted -> new ReadRow(submitted, sheet.columns()));
    }

    @Test
    void every_row_arrives_once_and_in_the_order_of_the_file() {
        List<SubmittedRow> arrived = new ArrayList<>();
        TestSheet sheet = sheet();

        ahead(sheet).forEach(row -> arrived.add(row.submitted()));

        assertThat(arrived).isEqualTo(sheet.rows());
    }

    @Test
    void what_goes_wrong_in_reading_is_thrown_after_the_rows_before_it() {
        List<ReadRow> arrived = new ArrayList<>();
        TestSheet sheet = sheet();
        ReadAhead broken = new ReadAhead(sheet, submitted -> {
            if (submitted == sheet.rows().get(ROWS - 1)) {
                throw new IllegalStateException("torn");
            }
            return new ReadRow(submitted, sheet.columns());
        });

        assertThatThrownBy(() -> broken.forEach(arrived::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("torn");
        assertThat(arrived).hasSize(2_250);
    }

    @Test
    void reading_ends_when_nobody_takes_the_rows() throws InterruptedException {
        assertThatThrownBy(() -> ahead(sheet()).forEach(row -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("reading")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}

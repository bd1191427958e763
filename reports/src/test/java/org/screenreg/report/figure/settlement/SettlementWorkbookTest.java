package org.screenreg.report.figure.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.settlement.PaidItem;
import org.screenreg.indicator.settlement.PaidLine;
import org.screenreg.indicator.settlement.PaidLine.Verdict;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Language;
import org.screenreg.programme.Sex;
import org.screenreg.report.Reports;

class SettlementWorkbookTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void prices_are_summed_and_what_has_none_is_counted_alone() throws IOException {
        List<List<String>> rows = rows(List.of(
                line("ultrasound", "79.50", "H1", Verdict.PAYABLE),
                line("ultrasound", "79.50", "H1", Verdict.PAYABLE),
                line("ultrasound", "79.50", "H1", Verdict.REPEATED),
                line("mammography", null, "H1", Verdict.PAYABLE)));

        assertThat(rows)
                .contains(
                        List.of(
                                "Programme",
                                "Examination",
                                "Institution",
                                "Payable",
                                "Price (yuan)",
                                "Payable (yuan)",
                                "Repeated too soon",
                                "Institution unknown"),
                        List.of("Breast cancer", "Ultrasound", "H1", "2", "79.50", "159.00", "1", "0"),
                        List.of("Breast cancer", "Mammography", "H1", "1", "—", "—", "0", "0"),
                        List.of("County total", "", "", "3", "", "159.00", "1", "0"));
        assertThat(rows.get(rows.size() - 1).get(0)).contains("have no price");
    }

    @Test
    void without_any_price_the_counts_stand_alone() throws IOException {
        assertThat(rows(List.of(line("ultrasound", null, "H1", Verdict.PAYABLE))))
                .contains(
                        List.of("Breast cancer", "Ultrasound", "H1", "1", "0", "0"),
                        List.of("County total", "", "", "1", "0", "0"));
    }

    private List<List<String>> rows(List<PaidLine> lines) throws IOException {
        Path file = folder.resolve("settlement.xlsx");
        new SettlementWorkbook(Reports.load().in(Language.EN), CodeLists.load(), new Areas(List.of()))
                .write(lines, Period.year(2026), AS_OF, file);
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static PaidLine line(String kind, @Nullable String price, String facility, Verdict verdict) {
        Person person = new Person(
                new PersonKey(1), "", "", Sex.FEMALE, LocalDate.of(1970, 1, 1), AS_OF, "", "", "", "", "", null, null);
        ScreeningEvent event = new ScreeningEvent(
                kind, "breast", LocalDate.of(2026, 3, 1), Map.of(), facility, new EventSource(1, "a.xlsx", "s", 1));
        Optional<BigDecimal> yuan = Optional.ofNullable(price).map(BigDecimal::new);
        return new PaidLine(new PaidItem("breast", kind, 300, yuan), person, event, verdict);
    }
}

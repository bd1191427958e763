package org.screenreg.report.figure.settlement;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.screenreg.RegistryException;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.settlement.PaidLine;
import org.screenreg.indicator.settlement.PaidLine.Verdict;
import org.screenreg.person.Masked;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.sheet.Dated;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;

/** Writes what may be paid: sums by item and institution, then every line with the file and row that states it. */
public final class SettlementWorkbook {
    private final Wording wording;
    private final CodeLists codeLists;
    private final Areas areas;

    public SettlementWorkbook(Wording wording, CodeLists codeLists, Areas areas) {
        this.wording = wording;
        this.codeLists = codeLists;
        this.areas = areas;
    }

    /** Writes the workbook to {@code file}, replacing it. */
    public void write(List<PaidLine> lines, Period period, LocalDate asOf, Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            SheetWriter sums = SheetWriter.first(workbook, wording.of(Phrase.PAID_SUMS));
            heading(sums, Phrase.PAID_SUMS, period, asOf);
            new SettlementSums(this, wording).write(lines, sums);
            SheetWriter evidence = sums.another(wording.of(Phrase.PAID_LINES));
            heading(evidence, Phrase.PAID_LINES, period, asOf);
            lines(lines, evidence);
            Dated.write(workbook, asOf, out);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("结算表无法写入 " + file + "。", "The settlement cannot be written to " + file + "."), e);
        }
    }

    private void heading(SheetWriter sheet, Phrase title, Period period, LocalDate asOf) {
        sheet.line(wording.of(Phrase.CHART_TITLE, wording.of(title), period.text()), Look.TITLE, 26);
        String county = areas.county().map(Area::name).orElse("");
        sheet.line(county + "　" + wording.of(Phrase.AS_OF, asOf) + "　" + wording.of(Phrase.PAID_NOTE), Look.FACT, 15);
        sheet.skip();
    }

    private void lines(List<PaidLine> lines, SheetWriter sheet) {
        sheet.headings(Stream.of(
                        Phrase.PAID_PROGRAMME,
                        Phrase.PAID_ITEM,
                        Phrase.PAID_INSTITUTION,
                        Phrase.PAID_DAY,
                        Phrase.PAID_PERSON,
                        Phrase.PAID_NAME,
                        Phrase.PAID_NUMBER,
                        Phrase.PAID_VERDICT,
                        Phrase.PAID_SOURCE)
                .map(wording::of)
                .toList());
        int heading = sheet.nextRow() - 1;
        for (PaidLine line : lines) {
            boolean payable = line.verdict() == Verdict.PAYABLE;
            XSSFRow row = sheet.row(16);
            List<String> texts = List.of(programme(line), item(line), institution(line));
            for (int i = 0; i < texts.size(); i++) {
                sheet.text(row, i, texts.get(i), Look.TEXT);
            }
            sheet.date(row, 3, line.event().performedOn(), Look.DATE);
            sheet.text(row, 4, line.person().key().toString(), Look.TEXT);
            sheet.text(row, 5, Masked.name(line.person().name()), Look.TEXT);
            sheet.text(row, 6, Masked.identityNumber(line.person().identityNumber()), Look.TEXT);
            sheet.text(row, 7, word(line.verdict()), payable ? Look.TEXT : Look.LATE_TEXT);
            sheet.text(row, 8, source(line), Look.TEXT);
        }
        sheet.widths(List.of(16.0, 34.0, 26.0, 12.0, 12.0, 10.0, 10.0, 16.0, 34.0));
        sheet.printLandscape(heading, wording.of(Phrase.PAID_LINES));
    }

    String programme(PaidLine line) {
        return wording.of(codeLists.get("programme").label(line.item().programme()));
    }

    String item(PaidLine line) {
        return wording.of(codeLists.get("event-kind").label(line.item().kind()));
    }

    String institution(PaidLine line) {
        String facility = line.event().facility();
        if (facility == null || facility.isEmpty()) {
            return wording.of(Phrase.FACILITY_UNKNOWN);
        }
        return areas.facility(facility).map(Area::name).orElse(facility);
    }

    private String source(PaidLine line) {
        var source = line.event().source();
        return wording.of(Phrase.PAID_ROW, source.file(), source.sheet(), source.row());
    }

    String word(Verdict verdict) {
        return wording.of(
                switch (verdict) {
                    case PAYABLE -> Phrase.PAYABLE;
                    case REPEATED -> Phrase.REPEATED;
                    case NO_INSTITUTION -> Phrase.FACILITY_UNKNOWN;
                });
    }
}

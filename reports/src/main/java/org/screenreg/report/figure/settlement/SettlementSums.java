package org.screenreg.report.figure.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.screenreg.indicator.settlement.PaidLine;
import org.screenreg.indicator.settlement.PaidLine.Verdict;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.sheet.Look;
import org.screenreg.report.sheet.SheetWriter;

/** What may be paid by item and institution; in yuan too where the county names prices. */
final class SettlementSums {
    private static final int PRICE = 4;
    private static final String NONE = "—";

    private final SettlementWorkbook names;
    private final Wording wording;

    private record Payee(String programme, String item, String institution) implements Comparable<Payee> {
        @Override
        public int compareTo(Payee other) {
            return (programme + "\n" + item + "\n" + institution)
                    .compareTo(other.programme + "\n" + other.item + "\n" + other.institution);
        }
    }

    /** What there is of one item at one institution. */
    private record Sum(Optional<BigDecimal> price, Map<Verdict, Long> counts) {
        private long count(Verdict verdict) {
            return counts.getOrDefault(verdict, 0L);
        }

        private Optional<BigDecimal> yuan() {
            return price.map(one -> one.multiply(BigDecimal.valueOf(count(Verdict.PAYABLE))));
        }
    }

    SettlementSums(SettlementWorkbook names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    void write(List<PaidLine> lines, SheetWriter sheet) {
        Map<Payee, Sum> sums = sums(lines);
        boolean priced = sums.values().stream().anyMatch(sum -> sum.price().isPresent());
        sheet.headings(headings(priced));
        int heading = sheet.nextRow() - 1;
        sums.forEach((payee, sum) -> {
            XSSFRow row = sheet.row(18);
            sheet.text(row, 0, payee.programme(), Look.TEXT);
            sheet.text(row, 1, payee.item(), Look.TEXT);
            sheet.text(row, 2, payee.institution(), Look.TEXT);
            sheet.number(row, 3, sum.count(Verdict.PAYABLE), Look.NUMBER);
            if (priced) {
                money(sheet, row, PRICE, sum.price(), Look.RATE);
                money(sheet, row, PRICE + 1, sum.yuan(), Look.RATE);
            }
            disputed(sheet, row, priced, sum, Look.NUMBER);
        });
        total(sums, priced, sheet);
        List<Double> widths = new ArrayList<>(List.of(16.0, 34.0, 26.0, 12.0, 20.0, 12.0));
        if (priced) {
            widths.addAll(PRICE, List.of(12.0, 14.0));
        }
        sheet.widths(widths);
        sheet.printLandscape(heading, wording.of(Phrase.PAID_SUMS));
    }

    private Map<Payee, Sum> sums(List<PaidLine> lines) {
        Map<Payee, Sum> sums = new TreeMap<>();
        for (PaidLine line : lines) {
            sums.computeIfAbsent(
                            new Payee(names.programme(line), names.item(line), names.institution(line)),
                            payee -> new Sum(line.item().price(), new EnumMap<>(Verdict.class)))
                    .counts()
                    .merge(line.verdict(), 1L, Long::sum);
        }
        return sums;
    }

    private List<String> headings(boolean priced) {
        Stream<String> money =
                priced ? Stream.of(Phrase.PAID_PRICE, Phrase.PAID_YUAN).map(wording::of) : Stream.of();
        return Stream.of(
                        Stream.of(Phrase.PAID_PROGRAMME, Phrase.PAID_ITEM, Phrase.PAID_INSTITUTION)
                                .map(wording::of),
                        Stream.of(names.word(Verdict.PAYABLE)),
                        money,
                        Stream.of(names.word(Verdict.REPEATED), names.word(Verdict.NO_INSTITUTION)))
                .flatMap(part -> part)
                .toList();
    }

    private static void money(SheetWriter sheet, XSSFRow row, int column, Optional<BigDecimal> yuan, Look look) {
        if (yuan.isPresent()) {
            sheet.number(row, column, yuan.get().doubleValue(), look);
        } else {
            sheet.text(row, column, NONE, look);
        }
    }

    private static void disputed(SheetWriter sheet, XSSFRow row, boolean priced, Sum sum, Look look) {
        int column = priced ? PRICE + 2 : PRICE;
        sheet.number(row, column, sum.count(Verdict.REPEATED), look);
        sheet.number(row, column + 1, sum.count(Verdict.NO_INSTITUTION), look);
    }

    private void total(Map<Payee, Sum> sums, boolean priced, SheetWriter sheet) {
        Sum all = new Sum(Optional.empty(), new EnumMap<>(Verdict.class));
        sums.values().forEach(sum -> sum.counts()
                .forEach((verdict, count) -> all.counts().merge(verdict, count, Long::sum)));
        XSSFRow row = sheet.row(18);
        sheet.text(row, 0, wording.of(Phrase.COUNTY_TOTAL), Look.TOTAL);
        sheet.blank(row, 1, Look.TOTAL);
        sheet.blank(row, 2, Look.TOTAL);
        sheet.number(row, 3, all.count(Verdict.PAYABLE), Look.TOTAL_NUMBER);
        if (priced) {
            BigDecimal yuan =
                    sums.values().stream().flatMap(sum -> sum.yuan().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            sheet.blank(row, PRICE, Look.TOTAL);
            sheet.number(row, PRICE + 1, yuan.doubleValue(), Look.TOTAL_RATE);
        }
        disputed(sheet, row, priced, all, Look.TOTAL_NUMBER);
        boolean partly = priced
                && sums.values().stream().anyMatch(sum -> sum.price().isEmpty() && sum.count(Verdict.PAYABLE) > 0);
        if (partly) {
            sheet.line(wording.of(Phrase.PAID_UNPRICED), Look.FACT, 15);
        }
    }
}

package org.screenreg.report.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.screenreg.indicator.Indicator;
import org.screenreg.indicator.IndicatorCell;
import org.screenreg.indicator.IndicatorTable;
import org.screenreg.indicator.Unit;
import org.screenreg.programme.Label;

/** Figures of a county that does not exist; its last township has no target population. */
final class InventedTables {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final List<Label> TOWNSHIPS = List.of(
            new Label("河湾乡", "Hewan"),
            new Label("石桥镇", "Shiqiao"),
            new Label("柳林镇", "Liulin"),
            new Label("东庄乡", "Dongzhuang"),
            new Label("云溪开发区", "Yunxi"));

    private InventedTables() {}

    static CoverageReport report() {
        return new CoverageReport(
                new Label("筛查与管理覆盖情况报告", "Screening and care coverage report"),
                "云溪县",
                AS_OF,
                List.of(table("breast", new Label("乳腺癌", "Breast cancer")), table("copd", new Label("慢阻肺", "COPD"))));
    }

    static CoverageReport empty() {
        return new CoverageReport(new Label("空", "empty"), "云溪县", AS_OF, List.of());
    }

    private static IndicatorTable table(String programme, Label label) {
        List<Integer> years = List.of(2025, 2026);
        List<IndicatorCell> cells = years.stream()
                .flatMap(year -> IntStream.range(0, TOWNSHIPS.size()).mapToObj(i -> cell(i, year)))
                .toList();
        List<IndicatorCell> totals = Stream.of(2025, 2026)
                .map(year -> new IndicatorCell("999999", "云溪县", year, year == 2025 ? 1801 : 2640, 8000))
                .toList();
        return new IndicatorTable(
                indicator(),
                programme,
                label,
                "2026.1",
                new Label("35—64岁户籍女性", "Resident women aged 35 to 64"),
                new Label("居民名单", "resident list"),
                AS_OF,
                years,
                cells,
                totals,
                List.of(new Label(
                        "有 12 人年内迁居，计入全县一次、两乡镇各一次。",
                        "12 people moved within the county; they count once in the county and in both townships.")));
    }

    private static IndicatorCell cell(int township, int year) {
        long denominator = township == 4 ? 0 : 2000 - 150L * township;
        long numerator = township == 4 ? 0 : (year - 2023) * (137 + 61L * township) + township;
        return new IndicatorCell("99999900" + township, TOWNSHIPS.get(township).zh(), year, numerator, denominator);
    }

    private static Indicator indicator() {
        return new Indicator(
                "IND-04a",
                new Indicator.Words(
                        new Label("年度筛查覆盖率", "Coverage in the year"),
                        new Label(
                                "当年完成至少一次有效筛查的目标人群占全部目标人群的比例。",
                                "Share of the target population with at least one adequate screening test in the year."),
                        new Label("当年完成筛查的人数", "People screened in the year"),
                        new Label("目标人群人数", "People in the target population"),
                        new Label("已确诊者", "People already diagnosed"),
                        new Label("《乳腺癌筛查工作方案》2021 附件2", "Breast screening work plan 2021, annex 2")),
                Unit.PERSONS,
                Indicator.Kind.PERIOD,
                Indicator.Value.PERCENT,
                BigDecimal.ONE,
                Map.of(),
                Map.of(),
                List.of(),
                "V");
    }
}

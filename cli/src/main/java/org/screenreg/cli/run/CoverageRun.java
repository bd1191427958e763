package org.screenreg.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.indicator.Coverage;
import org.screenreg.indicator.Denominator;
import org.screenreg.indicator.IndicatorTable;
import org.screenreg.programme.Area;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.report.coverage.CoverageRenderer;
import org.screenreg.report.coverage.CoverageReport;

/** Works out and writes the coverage report in every format asked for. */
public final class CoverageRun {
    private final Common common;
    private final Context context;

    public CoverageRun(Common common, Context context) {
        this.common = common;
        this.context = context;
    }

    public List<String> write(List<Integer> years, @Nullable Denominator wanted, List<Format> formats, Path folder) {
        long assessment = context.assessment();
        Coverage coverage = context.coverage();
        List<IndicatorTable> tables = new ArrayList<>();
        for (String programme : context.protocols().programmes()) {
            Denominator denominator = wanted == null ? suitable(coverage, programme, years) : wanted;
            tables.add(coverage.table(assessment, programme, years, common.asOf(), denominator));
        }
        Reports reports = Reports.load();
        CoverageReport report = new CoverageReport(
                reports.coverage().title(),
                context.areas().county().map(Area::name).orElse(context.county()),
                common.asOf(),
                tables);
        WorklistRun.makeFolder(folder);
        List<String> files = new ArrayList<>();
        for (Format format : formats) {
            Path file = folder.resolve("coverage-" + common.asOf() + "." + format.extension());
            new CoverageRenderer(reports).write(report, common.texts().language(), format, file);
            files.add(file.toString());
        }
        context.journal().write("report-run", "coverage as of %s, years %s".formatted(common.asOf(), years));
        return files;
    }

    /** The imported table where it covers every township and year asked for, otherwise the resident list. */
    private Denominator suitable(Coverage coverage, String programme, List<Integer> years) {
        return coverage.populationCovers(programme, years, common.asOf())
                ? Denominator.POPULATION
                : Denominator.RESIDENTS;
    }
}

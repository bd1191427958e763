package org.screenreg.cli.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.WorklistRun;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Denominator;
import org.screenreg.indicator.IndicatorQuery;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.population.PopulationQuery;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.report.figure.FigureRenderer;
import org.screenreg.report.figure.ReportBook;
import org.screenreg.report.figure.ReportSetting;
import org.screenreg.report.figure.cell.Suppression;
import org.screenreg.report.figure.definition.ReportDefinition;

/** Counts what a report needs and writes it in every format asked for. */
public final class ReportRun {
    private final Common common;
    private final Context context;

    public ReportRun(Common common, Context context) {
        this.common = common;
        this.context = context;
    }

    /** How a report counts: over which denominator, and what it hides. */
    public record Counts(Denominator denominator, Suppression suppression) {
        /** The resident list, and every number shown. */
        public static final Counts INSIDE = new Counts(Denominator.RESIDENTS, Suppression.NONE);
    }

    /** Writes the files and names them. */
    public List<String> write(
            ReportDefinition definition, List<Period> periods, Counts counts, List<Format> formats, Path folder) {
        ReportBook report = new ReportBook(
                definition,
                new ReportSetting(
                        context.areas(), context.codeLists(), context.protocols(), periods, counts.suppression()));
        Counted counted = counted(report, counts.denominator());
        periods.stream().filter(period -> !counted.knows(period)).forEach(period -> common.output()
                .say(common.texts().of("report.no-data", period.text())));
        FigureRenderer renderer = new FigureRenderer(Reports.load());
        WorklistRun.makeFolder(folder);
        List<String> files = new ArrayList<>();
        for (Format format : formats) {
            Path file = folder.resolve(definition.id() + "-" + common.asOf() + "." + format.extension());
            renderer.write(report, counted, common.texts().language(), format, file);
            files.add(file.toString());
        }
        context.journal()
                .write(
                        "report-run",
                        "%s as of %s, periods %s%s"
                                .formatted(
                                        definition.id(),
                                        common.asOf(),
                                        periods.stream().map(Period::text).collect(Collectors.joining(", ")),
                                        counts.suppression() == Suppression.NONE ? "" : ", small numbers hidden"));
        return files;
    }

    private Counted counted(ReportBook report, Denominator denominator) {
        Counted counted = new IndicatorQuery(
                        context.database(), context.county(), context.protocols(), context.pathways())
                .count(context.assessment(), report.questions(common.asOf()), common.asOf());
        return denominator == Denominator.RESIDENTS
                ? counted
                : new PopulationQuery(context.database(), context.county(), context.areas(), context.protocols())
                        .over(counted);
    }
}

package org.screenreg.report.figure.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.indicator.Indicators;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;

/** The reports of figures: those that come with the program, and those in files of the county's own. */
public final class FigureReports {
    private final ReportReader reader;
    private final List<ReportDefinition> all = new ArrayList<>();

    public FigureReports(CodeLists codeLists) {
        this.reader = new ReportReader(Indicators.load(codeLists), codeLists);
        Definitions.resource(FigureReports.class, "/reports/index.yaml")
                .texts()
                .forEach(name ->
                        all.add(reader.read(Definitions.resource(FigureReports.class, "/reports/" + name + ".yaml"))));
    }

    public List<ReportDefinition> all() {
        return List.copyOf(all);
    }

    /** The report of a name, or the one a YAML file defines. */
    public ReportDefinition get(String name) {
        if (name.endsWith(".yaml") && Files.isRegularFile(Path.of(name))) {
            return reader.read(Definitions.file(Path.of(name)));
        }
        String known = all.stream().map(ReportDefinition::id).collect(Collectors.joining(", "));
        return all.stream()
                .filter(report -> report.id().equals(name))
                .findFirst()
                .orElseThrow(() -> RegistryException.wrongCall(new Label(
                        "没有报告“" + name + "”，现有：" + known + "；也可写报告定义文件（.yaml）。",
                        "There is no report '" + name + "'; known: " + known + ", or a definition file (.yaml).")));
    }
}

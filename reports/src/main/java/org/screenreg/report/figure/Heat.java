package org.screenreg.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screenreg.report.figure.ReportTable.Line;

/** Shades the shares of a table in five steps from its lowest to its highest, each figure still to be read. */
final class Heat {
    private static final int STEPS = 5;

    private Heat() {}

    static List<Line> over(List<Line> lines) {
        List<BigDecimal> shares = lines.stream()
                .filter(line -> !line.total())
                .flatMap(line -> line.values().stream())
                .filter(Value::decimals)
                .flatMap(value -> value.number().stream())
                .sorted()
                .toList();
        if (shares.isEmpty()) {
            return lines;
        }
        double low = shares.get(0).doubleValue();
        double range = shares.get(shares.size() - 1).doubleValue() - low;
        List<Line> shaded = new ArrayList<>();
        for (Line line : lines) {
            List<Value> values = line.values().stream()
                    .map(value -> value.shaded(shade(value, low, range)))
                    .toList();
            shaded.add(line.total() ? line : new Line(line.name(), values, false));
        }
        return shaded;
    }

    private static int shade(Value value, double low, double range) {
        Optional<BigDecimal> share = value.decimals() ? value.number() : Optional.empty();
        return share.filter(number -> range > 0)
                .map(number -> (int) Math.min(STEPS - 1, STEPS * (number.doubleValue() - low) / range))
                .orElse(0);
    }
}

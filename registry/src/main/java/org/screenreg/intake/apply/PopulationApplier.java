package org.screenreg.intake.apply;

import static org.screenreg.intake.IssueCode.AREA_UNKNOWN;

import java.util.Optional;
import org.screenreg.batch.BatchWriter.PopulationRow;
import org.screenreg.batch.RowOutcome;
import org.screenreg.intake.ReadRow;
import org.screenreg.intake.Severity;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;

/**
 * Applies rows of a population table, the denominators of coverage. Places are kept as sent and understood when they are
 * counted, because the area list may come later.
 */
public final class PopulationApplier implements RowApplier {
    private final Areas areas;
    private final Ledger ledger;

    public PopulationApplier(Areas areas, Ledger ledger) {
        this.areas = areas;
        this.ledger = ledger;
    }

    @Override
    public void accept(ReadRow row) {
        Optional<Area> township = areas.township(row.get("population.township"));
        String named = row.get("population.village");
        Optional<Area> village = township.flatMap(area -> areas.village(area.code(), named));
        if (township.isEmpty()) {
            row.object(AREA_UNKNOWN, "population.township");
        } else if (!named.isEmpty() && village.isEmpty()) {
            row.object(AREA_UNKNOWN, "population.village");
        }
        if (row.has(Severity.ROW)) {
            ledger.conclude(row, RowOutcome.REJECTED);
            return;
        }
        if (ledger.writer() != null) {
            ledger.writer().addPopulation(counted(row));
        }
        ledger.conclude(row, RowOutcome.ACCEPTED);
    }

    private static PopulationRow counted(ReadRow row) {
        return new PopulationRow(
                whole(row, "population.year"),
                row.get("population.township"),
                row.get("population.village"),
                row.get("population.sex"),
                whole(row, "population.age-from"),
                whole(row, "population.age-to"),
                whole(row, "population.persons"));
    }

    private static int whole(ReadRow row, String target) {
        return (int) Double.parseDouble(row.get(target));
    }

    @Override
    public void finish() {}
}

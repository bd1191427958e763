package org.screenreg.intake.apply;

import static org.screenreg.intake.IssueCode.AREA_UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.screenreg.batch.RowOutcome;
import org.screenreg.intake.ReadRow;
import org.screenreg.intake.Severity;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;

/** Applies rows that list areas and facilities; an area whose parent nobody lists is rejected. */
public final class AreaApplier implements RowApplier {
    private final Areas known;
    private final Ledger ledger;
    private final List<ReadRow> rows = new ArrayList<>();

    public AreaApplier(Areas known, Ledger ledger) {
        this.known = known;
        this.ledger = ledger;
    }

    @Override
    public void accept(ReadRow row) {
        rows.add(row);
    }

    @Override
    public void finish() {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> codes.add(row.get("area.code")));
        for (ReadRow row : rows) {
            String parent = row.get("area.parent");
            boolean top = row.get("area.kind").equals("county");
            if (!top && !codes.contains(parent) && known.get(parent).isEmpty()) {
                row.object(AREA_UNKNOWN, "area.parent");
            }
            ledger.conclude(row, apply(row));
        }
        rows.clear();
    }

    private RowOutcome apply(ReadRow row) {
        if (row.has(Severity.ROW)) {
            return RowOutcome.REJECTED;
        }
        Area area = new Area(
                row.get("area.kind"),
                row.get("area.code"),
                row.get("area.name"),
                row.get("area.parent"),
                names(row.get("area.other-names")),
                names(row.get("area.serves")));
        if (ledger.writer() != null) {
            ledger.writer().addArea(area);
        }
        if (known.get(area.code()).isEmpty()) {
            return RowOutcome.ACCEPTED;
        }
        return known.get(area.code()).filter(area::equals).isPresent() ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split("[、,，;；]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}

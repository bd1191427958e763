package org.screenreg.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.comparison.Difference.Kind;
import org.screenreg.document.RowLine;
import org.screenreg.document.StepLine;
import org.screenreg.document.TableSection;
import org.screenreg.programme.Label;

/** Says which rows two protocols have otherwise: there or not, in another place, or with other cells. */
final class RowComparison {
    private static final Label NOTHING = new Label("无", "none");

    private final List<Difference> differences = new ArrayList<>();

    private RowComparison() {}

    /** A row and where it stands. */
    private record Placed(TableSection table, RowLine row) {}

    static List<Difference> of(List<TableSection> before, List<TableSection> after) {
        RowComparison comparison = new RowComparison();
        Map<String, Placed> old = placed(before);
        Map<String, Placed> now = placed(after);
        for (TableSection table : after) {
            comparison.table(table, old, now);
        }
        old.forEach((id, placed) -> {
            if (!now.containsKey(id)) {
                comparison.add(
                        Kind.ROW_REMOVED,
                        id,
                        "删除规则行 " + id + "：" + told(placed.row()).zh(),
                        "Row " + id + " removed: " + told(placed.row()).en());
            }
        });
        return comparison.differences;
    }

    private static Map<String, Placed> placed(List<TableSection> tables) {
        Map<String, Placed> placed = new LinkedHashMap<>();
        tables.forEach(table -> table.rows().forEach(row -> placed.put(row.id(), new Placed(table, row))));
        return placed;
    }

    private void table(TableSection table, Map<String, Placed> old, Map<String, Placed> now) {
        Set<String> moved = moved(table, old);
        String previous = "";
        for (RowLine row : table.rows()) {
            Placed was = old.get(row.id());
            if (was == null) {
                Label where = where(table, previous);
                add(
                        Kind.ROW_ADDED,
                        row.id(),
                        "新增规则行 " + row.id() + "（" + where.zh() + "）："
                                + told(row).zh(),
                        "Row " + row.id() + " added " + where.en() + ": "
                                + told(row).en());
            } else {
                if (moved.contains(row.id())) {
                    Label where = where(table, previous);
                    add(
                            Kind.ROW_MOVED,
                            row.id(),
                            "规则行 " + row.id() + " 移到" + where.zh(),
                            "Row " + row.id() + " moved " + where.en());
                }
                compare(was.row(), row);
            }
            previous = row.id();
        }
    }

    private static Label where(TableSection table, String previous) {
        return previous.isEmpty()
                ? new Label("表 " + table.name() + " 的最前", "to the top of table " + table.name())
                : new Label(
                        "表 " + table.name() + " 的 " + previous + " 之后",
                        "after " + previous + " in table " + table.name());
    }

    /** The rows outside the longest run that kept its order, and those that came from another table. */
    private static Set<String> moved(TableSection table, Map<String, Placed> old) {
        List<String> now =
                table.rows().stream().map(RowLine::id).filter(old::containsKey).toList();
        Set<String> here = new HashSet<>();
        old.forEach((id, was) -> {
            if (was.table().name().equals(table.name())) {
                here.add(id);
            }
        });
        List<String> stayed = now.stream().filter(here::contains).toList();
        List<String> order = new ArrayList<>(old.keySet());
        Set<String> moved = new HashSet<>(now);
        Ascending.longest(stayed, order::indexOf).forEach(moved::remove);
        return moved;
    }

    private void compare(RowLine before, RowLine after) {
        String id = before.id();
        if (!before.asked().equals(after.asked())) {
            changed(Kind.CONDITION, id, new Label("条件", "conditions"), before.conditions(), after.conditions());
        }
        changed(Kind.OUTCOME, id, new Label("判定", "outcome"), before.outcome(), after.outcome());
        if (before.step().isPresent() && after.step().isPresent()) {
            compare(id, before.step().get(), after.step().get());
        }
        changed(Kind.WORDING, id, new Label("理由", "reason"), before.because(), after.because());
        changed(
                Kind.SOURCE,
                id,
                new Label("依据", "source"),
                before.source().inWords(),
                after.source().inWords());
    }

    private void compare(String id, StepLine before, StepLine after) {
        changed(Kind.OUTCOME, id, new Label("层级", "tier"), before.tier(), after.tier());
        changed(Kind.OUTCOME, id, new Label("阶段", "stage"), before.stage(), after.stage());
        changed(Kind.OUTCOME, id, new Label("状态", "state"), before.state(), after.state());
        if (!before.timing().equals(after.timing())) {
            changed(Kind.OUTCOME, id, new Label("时限", "window"), before.window(), after.window());
        }
        String was = String.valueOf(before.urgency());
        String is = String.valueOf(after.urgency());
        changed(Kind.OUTCOME, id, new Label("紧急程度", "urgency"), new Label(was, was), new Label(is, is));
    }

    private void changed(Kind kind, String row, Label what, Label before, Label after) {
        if (!before.equals(after)) {
            Label was = before.zh().isEmpty() ? NOTHING : before;
            Label is = after.zh().isEmpty() ? NOTHING : after;
            add(
                    kind,
                    row,
                    "规则行 " + row + " 的" + what.zh() + "由“" + was.zh() + "”改为“" + is.zh() + "”",
                    "Row " + row + ": " + what.en() + " changed from “" + was.en() + "” to “" + is.en() + "”");
        }
    }

    private static Label told(RowLine row) {
        return new Label(
                row.conditions().zh() + " → " + row.outcome().zh(),
                row.conditions().en() + " → " + row.outcome().en());
    }

    private void add(Kind kind, String subject, String zh, String en) {
        differences.add(new Difference(kind, subject, new Label(zh, en)));
    }
}

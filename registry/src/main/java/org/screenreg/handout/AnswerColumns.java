package org.screenreg.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Label;

/** The columns a returned list is handed to the intake in: the contact, what else an answer makes happen, the results. */
final class AnswerColumns {
    static final String CONTACT = "follow-up";
    static final String REFERRAL = "referral";
    static final String DEFERRAL = "deferral";
    private static final Label NONE = new Label("", "");

    private final List<SubmittedColumn> columns = new ArrayList<>();
    private final Map<String, Integer> byTarget = new HashMap<>();
    private final Map<Integer, Integer> results = new HashMap<>();
    private final Set<String> kinds = new LinkedHashSet<>(List.of(CONTACT, REFERRAL, DEFERRAL));

    /** The columns for a file with these columns of its own. */
    AnswerColumns(List<SubmittedColumn> file) {
        for (SubmittedColumn column : file) {
            column.sets().stream()
                    .filter(target -> !target.startsWith("list."))
                    .forEach(target -> kinds.add(kind(target)));
        }
        add("identity-number", ColumnKind.IDENTITY_NUMBER, null, "person.identity-number");
        add("name", ColumnKind.NAME, null, "person.name");
        add(
                "programme",
                ColumnKind.CODE,
                "programme",
                kinds.stream().map(kind -> kind + ".programme").toArray(String[]::new));
        add("outcome", ColumnKind.CODE, "contact-outcome", CONTACT + ".outcome");
        for (String kind : kinds) {
            add("date", ColumnKind.DATE, null, kind + ".performed-on");
            add("unit", ColumnKind.FACILITY, null, kind + ".facility");
            add("by", ColumnKind.TEXT, null, kind + ".by");
            add("note", ColumnKind.TEXT, null, kind + ".note");
        }
        add("next-date", ColumnKind.DATE, null, DEFERRAL + ".until");
        for (String part : List.of("number", "line", "answer", "content", "answered-on", "by")) {
            add("code", ColumnKind.TEXT, null, "list." + part);
        }
        for (int i = 0; i < file.size(); i++) {
            if (file.get(i).sets().stream().anyMatch(target -> !target.startsWith("list."))) {
                results.put(i, columns.size());
                columns.add(file.get(i));
            }
        }
    }

    private void add(String key, ColumnKind kind, @org.jspecify.annotations.Nullable String codeList, String... sets) {
        for (String target : sets) {
            byTarget.put(target, columns.size());
        }
        columns.add(new SubmittedColumn(key, NONE, kind, codeList, List.of(sets), false, Double.NaN, Double.NaN));
    }

    static String kind(String target) {
        return target.substring(0, target.indexOf('.'));
    }

    List<SubmittedColumn> all() {
        return columns;
    }

    /** Blank cells, one per column. */
    RawCell[] blank() {
        RawCell[] cells = new RawCell[columns.size()];
        java.util.Arrays.fill(cells, RawCell.BLANK);
        return cells;
    }

    /** The position of what sets a target. */
    int at(String target) {
        Integer position = byTarget.get(target);
        if (position == null) {
            throw new IllegalArgumentException("no column sets " + target);
        }
        return position;
    }

    /** The position of a result column by its position in the file. */
    int result(int column) {
        return results.getOrDefault(column, -1);
    }
}

package org.screenreg.report.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;
import org.screenreg.worklist.TaskState;
import org.screenreg.worklist.Waiting;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/** Worklists about people nobody is; every third line is overdue, every fifth person has two lines. */
final class Invented {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final List<String> NAMES =
            List.of("王*", "李**", "欧阳**", "张*", "刘**", "陈*", "阿卜杜拉·*******", "赵**", "䶮*", "周**");
    private static final List<String> HAMLETS =
            List.of("三组12号", "东庄组", "柳树沟组48号旁边养鸡场对面第二户", "一组", "Hillside hamlet, house 7 behind the old mill");
    private static final List<Label> STEPS = List.of(
            new Label("钼靶检查", "Mammography"),
            new Label("季度随访", "Quarterly follow-up"),
            new Label("粗针穿刺活检", "Core needle biopsy"));
    private static final List<Label> REASONS = List.of(
            new Label("超声不能定性，需要做钼靶。", "Ultrasound alone cannot decide; mammography is needed."),
            new Label(
                    "慢阻肺稳定期，近一年有两次以上急性加重，需要缩短随访间隔并核对吸入装置的使用方法。",
                    "COPD with two or more exacerbations in the last year; shorten the interval and check how the"
                            + " inhaler is used."),
            new Label("超声BI-RADS 4A类，需要取病理。", "Suspicious on ultrasound; tissue diagnosis is needed."));

    private Invented() {}

    static Worklist list(int... linesPerVillage) {
        List<WorklistGroup> groups = new ArrayList<>();
        for (int village = 0; village < linesPerVillage.length; village++) {
            groups.add(village(village, linesPerVillage[village]));
        }
        return of(CareTier.VILLAGE, groups);
    }

    static Worklist of(CareTier tier, List<WorklistGroup> groups) {
        return new Worklist(
                "L-20261121-TW03-4f2a",
                231,
                tier,
                "TW03",
                "河湾乡卫生院",
                null,
                "云溪县",
                AS_OF,
                AS_OF.plusDays(30),
                0,
                List.of(),
                List.of(new Label("乳腺癌 2026.1", "Breast cancer 2026.1"), new Label("慢阻肺 2026.1", "COPD 2026.1")),
                groups);
    }

    /** The same list as that of one doctor. */
    static Worklist of(Worklist list, String doctor) {
        return new Worklist(
                list.id(),
                list.number(),
                list.tier(),
                list.unitCode(),
                list.unit(),
                doctor,
                list.county(),
                list.asOf(),
                list.until(),
                list.left(),
                list.waiting(),
                list.protocols(),
                list.groups());
    }

    /** The same list with people for whom there was no place. */
    static Worklist waiting(Worklist list, Waiting... waiting) {
        return new Worklist(
                list.id(),
                list.number(),
                list.tier(),
                list.unitCode(),
                list.unit(),
                list.doctor(),
                list.county(),
                list.asOf(),
                list.until(),
                list.left(),
                List.of(waiting),
                list.protocols(),
                list.groups());
    }

    static WorklistGroup village(int number, int lines) {
        List<WorklistLine> all = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> line(line, 1000L * number + line - (line % 5 == 0 ? 1 : 0)))
                .toList();
        return new WorklistGroup(
                "99999900300" + (number + 1), List.of("柳树沟村", "东庄村", "石桥村").get(number % 3), "河湾乡", all);
    }

    static List<ListLine> run(WorklistGroup village) {
        return ListLine.of(of(CareTier.VILLAGE, List.of(village)));
    }

    private static WorklistLine line(int number, long person) {
        int kind = number % 3;
        int late = kind == 0 ? number % 40 + 1 : 0;
        return named(NAMES.get(number % 10), number, person, kind, late);
    }

    static WorklistLine named(String name, int number, long person, int kind, int late) {
        return of(name, number, person, "", kind, late);
    }

    /** Someone who lives in a household, empty where nobody knows which. */
    static WorklistLine of(String name, int number, long person, String household, int kind, int late) {
        return new WorklistLine(
                number,
                new PersonKey(person),
                name,
                kind == 1 ? Sex.MALE : Sex.FEMALE,
                40 + number % 35,
                "**************%04d".formatted(person % 10000),
                number % 7 == 0 ? "" : "138****%04d".formatted(number),
                HAMLETS.get(number % 5),
                household,
                kind == 1 ? "copd" : "breast",
                kind == 1 ? new Label("慢阻肺", "COPD") : new Label("乳腺癌", "Breast cancer"),
                "step-" + kind,
                STEPS.get(kind),
                REASONS.get(kind),
                kind == 1 ? "COPD-F4" : "BREAST-R" + (kind + 2),
                late > 0 ? TaskState.OVERDUE : TaskState.OPEN,
                AS_OF.minusDays(40),
                AS_OF.plusDays(late > 0 ? -late : number % 30),
                late,
                40 + late,
                number % 6 == 5,
                1 + number % 5);
    }
}

package org.screenreg.cli.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Output;
import org.screenreg.cli.text.Texts;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CareTier;
import org.screenreg.protocol.Protocols;
import org.screenreg.simulation.Load;
import org.screenreg.simulation.ProgrammeShift;
import org.screenreg.simulation.Shift;
import org.screenreg.simulation.Turn;
import org.screenreg.simulation.TurnedPerson;
import org.screenreg.simulation.Window;

/** Prints what a change of protocols would do to the people of a register and to the work of its tiers. */
public final class SimulationPage {
    private final Texts texts;
    private final Output out;
    private final Context context;
    private final Areas areas;
    private final Protocols before;
    private final Protocols after;

    public SimulationPage(Common common, Context context, Protocols before, Protocols after) {
        this.texts = common.texts();
        this.out = common.output();
        this.context = context;
        this.areas = context.areas();
        this.before = before;
        this.after = after;
    }

    public void heading(Path file, Window window) {
        out.line(texts.of(
                "simulation.heading",
                String.valueOf(file.getFileName()),
                window.asOf().toString(),
                window.end().toString()));
    }

    public void print(ProgrammeShift shift) {
        out.line("");
        out.line(texts.of(
                before == after ? "impact.programme" : "simulation.programme",
                texts.of(context.codeLists().get("programme").label(shift.programme())),
                version(before, shift),
                version(after, shift)));
        out.table(List.of(
                List.of("  " + texts.of("simulation.eligible"), change(shift.eligible())),
                List.of("  " + texts.of("simulation.high-risk"), change(shift.highRisk())),
                List.of("  " + texts.of("simulation.due"), change(shift.due()))));
        boolean moved = false;
        for (Turn turn : Turn.values()) {
            if (shift.count(turn) > 0) {
                moved = true;
                print(turn, shift);
            }
        }
        if (!moved) {
            out.line(texts.of("simulation.nobody"));
        }
        if (!shift.loads().isEmpty()) {
            out.line("");
            out.line(texts.of(before == after ? "impact.work" : "simulation.work"));
            work(shift);
            capacity(shift);
        }
    }

    /** The steps the county has named its capacity for, and how long the work of them takes. */
    private void capacity(ProgrammeShift shift) {
        List<List<String>> table = new ArrayList<>();
        shift.steps().forEach((step, tasks) -> after.capacity(step)
                .ifPresent(capacity -> table.add(List.of(
                        "  " + texts.of(context.codeLists().get("step").label(step)),
                        change(tasks),
                        String.valueOf(capacity.perWeek()),
                        String.valueOf(capacity.weeks(tasks.after()))))));
        if (!table.isEmpty()) {
            table.add(
                    0,
                    List.of(
                            "  " + texts.of("simulation.step"),
                            texts.of("simulation.tasks"),
                            texts.of("simulation.per-week"),
                            texts.of("simulation.weeks")));
            out.line("");
            out.table(table);
        }
    }

    private String version(Protocols protocols, ProgrammeShift shift) {
        return protocols.programmes().contains(shift.programme())
                ? protocols.inForce(shift.programme(), shift.window().asOf()).version()
                : texts.of("simulation.not-run");
    }

    private void print(Turn turn, ProgrammeShift shift) {
        out.line("");
        out.line(texts.of("simulation.turn", texts.of(turn.label()), String.valueOf(shift.count(turn))));
        out.line("    "
                + shift.townships(turn).entrySet().stream()
                        .map(entry -> township(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(texts.of("simulation.and"))));
        shift.examples(turn).forEach(this::print);
    }

    private void print(TurnedPerson person) {
        out.line(texts.of(
                "simulation.person",
                person.key().isEmpty() ? texts.of("impact.newcomer") : person.key(),
                person.name(),
                texts.of("sex." + person.sex()),
                String.valueOf(person.age()),
                person.village().isEmpty() ? texts.of("person.no-village") : person.village(),
                rows(person.before()),
                rows(person.after())));
    }

    private static String rows(List<String> rows) {
        return rows.isEmpty() ? "–" : String.join(", ", rows);
    }

    /** Tasks by tier and township, a column for what is overdue and one for every month. */
    private void work(ProgrammeShift shift) {
        List<YearMonth> months = shift.window().calendar();
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(
                "  " + texts.of("simulation.tier"), texts.of("simulation.township"), texts.of("simulation.overdue")));
        months.forEach(month -> heading.add(month.toString()));
        table.add(heading);
        for (CareTier tier : CareTier.values()) {
            SortedMap<String, List<Shift>> townships = townships(tier, shift);
            List<Shift> total = new ArrayList<>();
            for (int i = 0; i <= months.size(); i++) {
                int column = i;
                total.add(townships.values().stream()
                        .map(cells -> cells.get(column))
                        .reduce(Shift.NONE, Shift::plus));
            }
            townships.forEach((code, cells) -> table.add(line(tier, township(code), cells)));
            if (townships.size() > 1) {
                table.add(line(tier, texts.of("simulation.total"), total));
            }
        }
        out.table(table);
    }

    private SortedMap<String, List<Shift>> townships(CareTier tier, ProgrammeShift shift) {
        List<@Nullable YearMonth> columns = new ArrayList<>();
        columns.add(null);
        columns.addAll(shift.window().calendar());
        SortedMap<String, List<Shift>> townships = new TreeMap<>();
        for (Map.Entry<Load, Shift> entry : shift.loads().entrySet()) {
            Load load = entry.getKey();
            if (load.tier() == tier) {
                townships
                        .computeIfAbsent(
                                load.township(),
                                key -> new ArrayList<>(java.util.Collections.nCopies(columns.size(), Shift.NONE)))
                        .set(columns.indexOf(load.month()), entry.getValue());
            }
        }
        return townships;
    }

    private List<String> line(CareTier tier, String township, List<Shift> cells) {
        List<String> line = new ArrayList<>(List.of("  " + texts.of(tier.label()), township));
        cells.forEach(cell -> line.add(change(cell)));
        return line;
    }

    private static String change(Shift shift) {
        return shift.before() == shift.after()
                ? String.valueOf(shift.before())
                : shift.before() + " → " + shift.after();
    }

    private String township(String code) {
        return code.isEmpty() ? texts.of("simulation.township-unknown") : areas.name(code);
    }
}

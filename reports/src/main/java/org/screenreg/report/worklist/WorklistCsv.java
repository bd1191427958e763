package org.screenreg.report.worklist;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.report.Wording;
import org.screenreg.report.sheet.Guard;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;
import org.screenreg.worklist.WorklistLine;

/**
 * Writes a worklist as csv (RFC 4180). The columns and their names never change; labels are in the chosen language, and
 * text a spreadsheet could run gets an apostrophe in front.
 */
final class WorklistCsv {
    private static final List<String> COLUMNS = List.of(
            "list",
            "line",
            "unit_code",
            "as_of",
            "township",
            "village_code",
            "village",
            "number",
            "person",
            "name",
            "sex",
            "age",
            "identity_number",
            "phone",
            "address",
            "programme",
            "programme_label",
            "step",
            "step_label",
            "because",
            "rule",
            "due",
            "days_overdue",
            "state",
            "urgency",
            "code",
            "visit",
            "household",
            "days_waiting",
            "by_turn",
            "doctor");

    private final Wording wording;

    WorklistCsv(Wording wording) {
        this.wording = wording;
    }

    void write(Worklist list, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(COLUMNS);
        for (ListLine line : ListLine.of(list)) {
            csv.writeRecord(record(list, line).map(Guard::csv).toList());
        }
        csv.flush();
    }

    private Stream<String> record(Worklist list, ListLine line) {
        WorklistGroup group = line.group();
        WorklistLine task = line.task();
        Stream<Object> where = Stream.of(
                list.id(),
                line.number(),
                list.unitCode(),
                list.asOf(),
                group.township(),
                group.villageCode(),
                group.village(),
                task.number());
        Stream<Object> code = Stream.of(
                line.mark().code(),
                line.visit().number(),
                line.visit().household(),
                task.daysWaiting(),
                task.byTurn(),
                text(list.doctor()));
        return Stream.of(where, who(task), what(task), code)
                .flatMap(part -> part)
                .map(String::valueOf);
    }

    private static String text(@Nullable String doctor) {
        return doctor == null ? "" : doctor;
    }

    private static Stream<Object> who(WorklistLine task) {
        return Stream.of(
                task.person(),
                task.name(),
                task.sex().code(),
                task.age(),
                task.identityNumber(),
                task.phone(),
                task.address());
    }

    private Stream<Object> what(WorklistLine task) {
        return Stream.of(
                task.programme(),
                wording.of(task.programmeLabel()),
                task.step(),
                wording.of(task.stepLabel()),
                wording.of(task.because()),
                task.rule(),
                task.due(),
                task.daysOverdue(),
                wording.of(task.state().label()),
                task.urgency());
    }
}

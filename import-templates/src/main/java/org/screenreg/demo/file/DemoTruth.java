package org.screenreg.demo.file;

import java.time.LocalDate;
import java.util.List;

/** What is really in the written files, from the generator's own plan. */
public record DemoTruth(
        List<RowCount> rows,
        List<PlantedDefect> defects,
        List<DateCount> dates,
        List<PersonCount> persons,
        List<OpenPositive> openPositives) {

    public DemoTruth {
        rows = List.copyOf(rows);
        defects = List.copyOf(defects);
        dates = List.copyOf(dates);
        persons = List.copyOf(persons);
        openPositives = List.copyOf(openPositives);
    }

    /**
     * How many rows of a nature a sheet holds below its headings.
     *
     * @param nature data, blank, subtotal or footnote
     */
    public record RowCount(String file, String sheet, String nature, int rows) {}

    /**
     * A row with something wrong on purpose.
     *
     * @param row the number the spreadsheet shows
     */
    public record PlantedDefect(String file, String sheet, int row, Defect defect) {}

    /** In how many rows of a file the main date is typed in a style, shown by an example. */
    public record DateCount(String file, String style, int rows) {}

    /**
     * Distinct persons.
     *
     * @param measure persons-in-register, persons-screened, persons-screened-outside-programme or open-positives
     * @param township code of the township the persons live in, empty where it does not matter
     * @param year calendar year, 0 where it does not matter
     */
    public record PersonCount(String measure, String programme, String township, int year, int persons) {}

    /**
     * A person whose accepted row shows a positive finding without the step that should follow.
     *
     * @param since date of the finding
     * @param state died, moved, or the outcome of the latest contact; empty where nobody called
     */
    public record OpenPositive(
            String programme,
            String identityNumber,
            String village,
            String missingStep,
            LocalDate since,
            String state,
            String file,
            String sheet,
            int row) {}
}

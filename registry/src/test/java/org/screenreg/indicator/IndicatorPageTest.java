package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.screenreg.testing.TestRegister;

/** The page that says which indicator answers which question. */
class IndicatorPageTest {
    private static final Path PAGE = Path.of("docs", "indicators.md");
    private static final Pattern ID = Pattern.compile("`([A-Z][A-Z0-9]*-?[A-Za-z0-9]*(?:-[a-z]+)?)`");
    private static final Pattern RUN = Pattern.compile("`(Q[BC])-01` … `Q[BC]-(\\d+)`");
    private static final String LACKING = "not available: needs ";
    private static final Indicators ALL = Indicators.load(TestRegister.CODE_LISTS);

    /** A line of a table: what was asked for, and the indicators that count it. */
    private record Row(String asked, List<String> ids, boolean lacking) {}

    @Test
    void every_figure_that_was_asked_for_stands_on_the_page() throws IOException {
        Set<String> asked = rows().stream().map(Row::asked).collect(Collectors.toSet());

        assertThat(asked)
                .containsAll(numbered("IND-%02d", 1, 21))
                .contains("IND-13a", "IND-13b", "IND-13c")
                .containsAll(numbered("TWO-%02d", 1, 4))
                .containsAll(numbered("C%02d", 1, 11))
                .contains("C12: smoking", "C12: vaccination", "C12: rehabilitation", "C12: inhaler", "C13", "C14");
    }

    @Test
    void every_indicator_named_exists_and_every_indicator_is_named() throws IOException {
        Set<String> named = rows().stream().flatMap(row -> row.ids().stream()).collect(Collectors.toSet());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        ALL.all().stream().map(Indicator::id).toList());
    }

    @Test
    void what_is_said_to_be_lacking_is_lacking_and_the_rest_is_counted() throws IOException {
        for (Row row : rows()) {
            for (String id : row.ids()) {
                Indicator indicator = ALL.get(id);
                boolean counted = indicator.programmes().stream()
                        .anyMatch(programme -> indicator.needs(programme).isEmpty());
                boolean form = id.startsWith("QB-") || id.startsWith("QC-");
                assertThat(form || counted).as(row.asked() + " " + id).isEqualTo(!row.lacking());
            }
        }
    }

    private static List<String> numbered(String format, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(format::formatted).toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 4 && !cells[3].strip().equals("Counted by"))
                .map(cells -> new Row(cells[1].strip(), ids(cells[3]), cells[3].contains(LACKING)))
                .toList();
    }

    private static List<String> ids(String cell) {
        Matcher run = RUN.matcher(cell);
        if (run.find()) {
            return numbered(run.group(1) + "-%02d", 1, Integer.parseInt(run.group(2)));
        }
        return ID.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}

package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.indicator.HandedOutLists.File;
import org.screenreg.indicator.HandedOutLists.HandedOut;
import org.screenreg.indicator.HandedOutLists.Line;
import org.screenreg.indicator.HandedOutLists.Returned;
import org.screenreg.pathway.Pathways;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestRegister;

/** What is counted of lists and files, by unit and by worker, against counting them line by line. */
@ParameterizedClass
@EnumSource(Engine.class)
class ListBruteForceTest {
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 11, 21));
    private static final List<String> PERIODS = List.of("2025", "2025-Q3", "2025-10..2026-09", "2026");
    private static final Indicators INDICATORS = Indicators.load(TestRegister.CODE_LISTS);
    private static final Set<String> OF_LINES = Set.of("WORK-01", "WORK-02", "WORK-03", "WORK-04");

    @Parameter
    Engine engine;

    private TestRegister register;
    private HandedOutLists lists;

    @BeforeEach
    void fill() {
        register = TestRegister.on(engine);
        lists = new HandedOutLists(new Random(815));
        lists.write(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void every_indicator_of_lists_and_files_is_what_counting_by_hand_gives() {
        TreeMap<String, Long> most = new TreeMap<>();
        for (LocalDate day : DAYS) {
            counted(day).forEach((question, figures) -> {
                assertThat(figures.parts())
                        .as(question.indicator().id() + " " + question.programme() + " "
                                + question.period().text() + " by " + question.by() + " as of " + day)
                        .isEqualTo(byHand(question, day));
                most.merge(
                        question.indicator().id() + " by " + question.by(),
                        figures.parts().values().stream()
                                .filter(part -> part.numerator() > 0)
                                .count(),
                        Math::max);
            });
        }

        assertThat(most).containsKeys("WORK-03 by WORKER", "WORK-04 by UNIT", "DQ-07 by COUNTY");
        assertThat(most.values()).as("parts somebody counts in: " + most).allMatch(parts -> parts > 0);
    }

    private Map<Question, Figures> counted(LocalDate day) {
        List<Question> questions = new ArrayList<>();
        for (Indicator indicator : INDICATORS.all()) {
            for (String programme : indicator.programmes()) {
                if (!indicator.rule(programme).countsPersons()
                        && indicator.needs(programme).isEmpty()) {
                    PERIODS.forEach(period -> indicator
                            .by()
                            .forEach(by ->
                                    questions.add(new Question(indicator, programme, Period.parse(period, day), by))));
                }
            }
        }
        return new IndicatorQuery(
                        register.database(),
                        TestRegister.COUNTY,
                        TestRegister.PROTOCOLS,
                        new Pathways(TestRegister.PROTOCOLS))
                .figures(0, questions, day, List.of());
    }

    private Map<String, Figure> byHand(Question question, LocalDate day) {
        return OF_LINES.contains(question.indicator().id()) ? lines(question, day) : Map.of("", rows(question, day));
    }

    private Map<String, Figure> lines(Question question, LocalDate day) {
        Map<String, Figure> sums = new TreeMap<>();
        for (HandedOut list : lists.lists) {
            List<Line> lines = list.lines().stream()
                    .filter(line -> line.programme().equals(question.programme()))
                    .toList();
            if (list.madeOn().isAfter(day) || isOutside(list.asOf(), question, day) || lines.isEmpty()) {
                continue;
            }
            boolean once = question.indicator().id().equals("WORK-01");
            for (Line line : once ? lines.subList(0, 1) : lines) {
                List<Returned> back = line.returned().stream()
                        .filter(one -> one.file().countsOn(day))
                        .sorted(Comparator.comparing(one -> one.file().number()))
                        .toList();
                boolean counts =
                        switch (question.indicator().id()) {
                            case "WORK-03" -> !back.isEmpty();
                            case "WORK-04" ->
                                back.stream().anyMatch(one -> one.answer().equals("done"));
                            default -> true;
                        };
                String part =
                        switch (question.by()) {
                            case UNIT -> list.unit();
                            case WORKER ->
                                back.isEmpty() ? "" : back.get(back.size() - 1).by();
                            default -> "";
                        };
                sums.merge(part, new Figure(counts ? 1 : 0, 0, 1, new TreeMap<>()), Figure::plus);
            }
        }
        return sums;
    }

    private Figure rows(Question question, LocalDate day) {
        Figure sum = Figure.NONE;
        for (File file : lists.files) {
            if (file.countsOn(day)
                    && file.programme().equals(question.programme())
                    && !isOutside(file.loadedOn(), question, day)) {
                int counting =
                        switch (question.indicator().id()) {
                            case "IND-21" -> file.accepted() + file.updated() + file.unchanged();
                            case "DQ-05" -> file.held();
                            case "DQ-06" -> file.rejected();
                            default -> file.unchanged();
                        };
                int all = file.accepted() + file.updated() + file.unchanged() + file.held() + file.rejected();
                sum = sum.plus(new Figure(counting, 0, all, new TreeMap<>()));
            }
        }
        return sum;
    }

    private static boolean isOutside(LocalDate date, Question question, LocalDate day) {
        return date.isBefore(question.period().start())
                || date.isAfter(question.period().end())
                || date.isAfter(day);
    }
}

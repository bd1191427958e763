package org.screenreg.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.event.Supposition;
import org.screenreg.indicator.rule.LineRule;
import org.screenreg.indicator.rule.RowRule;
import org.screenreg.pathway.Pathways;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

/** What every figure would be with a file against what it is once the file is loaded. */
@ParameterizedClass
@EnumSource(Engine.class)
class SupposedFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Indicators INDICATORS = Indicators.load(TestRegister.CODE_LISTS);

    @Parameter
    Engine engine;

    @Test
    void every_figure_moves_to_where_a_check_said_it_would() {
        RandomSheets sheets = new RandomSheets(12).withValidNumbers();
        try (TestRegister register = TestRegister.withAreas(engine)) {
            register.load(sheets.people(150), TODAY);
            register.load(sheets.breast(150), TODAY);
            for (TestSheet sheet : List.of(sheets.breast(200), sheets.people(200))) {
                IndicatorQuery query = new IndicatorQuery(
                        register.database(),
                        TestRegister.COUNTY,
                        TestRegister.PROTOCOLS,
                        new Pathways(TestRegister.PROTOCOLS));
                Map<Question, Figure> now = figures(register, query);
                Supposition told = new Supposition(sheet.fileName(), TODAY);
                register.intake(TODAY).check(sheet, told);

                Map<Question, Figure> would = query.supposing(now, told, TODAY);

                register.load(sheet, TODAY);
                assertThat(difference(would, figures(register, query))).isEmpty();
                assertThat(difference(now, would)).hasSizeGreaterThan(20);
            }
        }
    }

    private static List<String> difference(Map<Question, Figure> one, Map<Question, Figure> other) {
        return one.entrySet().stream()
                .filter(figure -> !figure.getValue().equals(other.get(figure.getKey())))
                .map(figure -> figure.getKey().indicator().id() + " "
                        + figure.getKey().programme() + " "
                        + figure.getKey().period().text() + ": " + figure.getValue() + " / "
                        + other.get(figure.getKey()))
                .toList();
    }

    private static Map<Question, Figure> figures(TestRegister register, IndicatorQuery query) {
        register.assessor().refresh(TODAY);
        Map<Question, Figure> totals = new LinkedHashMap<>();
        query.count(0, questions(), TODAY)
                .figures()
                .forEach((question, figures) -> totals.put(question, figures.total()));
        return totals;
    }

    /** Those made of persons: rows and lines of lists are counted only once they are there. */
    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Indicator indicator : INDICATORS.all()) {
            indicator.rules().forEach((programme, rule) -> {
                if (!(rule instanceof RowRule) && !(rule instanceof LineRule)) {
                    for (int year = 2025; year <= 2026; year++) {
                        questions.add(new Question(indicator, programme, Period.year(year), Breakdown.COUNTY));
                    }
                }
            });
        }
        return questions;
    }
}

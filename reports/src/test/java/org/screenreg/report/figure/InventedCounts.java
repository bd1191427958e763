package org.screenreg.report.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.screenreg.indicator.Balance;
import org.screenreg.indicator.Breakdown;
import org.screenreg.indicator.Completeness;
import org.screenreg.indicator.Counted;
import org.screenreg.indicator.Denominator;
import org.screenreg.indicator.Figure;
import org.screenreg.indicator.Figures;
import org.screenreg.indicator.Period;
import org.screenreg.indicator.Question;
import org.screenreg.indicator.story.Story;
import org.screenreg.pathway.Pathways;
import org.screenreg.person.Person;
import org.screenreg.person.PersonKey;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.Protocols;
import org.screenreg.report.figure.cell.Suppression;
import org.screenreg.report.figure.definition.FigureReports;

/** Figures of a county that does not exist; its last township has no target population. */
final class InventedCounts {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    static final CodeLists CODE_LISTS = CodeLists.load();
    private static final Protocols PROTOCOLS = Protocols.load();
    private static final List<String> TOWNSHIPS = List.of("河湾乡", "石桥镇", "柳林镇", "东庄乡", "云溪开发区");

    private InventedCounts() {}

    static ReportBook report(String name) {
        return report(name, Suppression.NONE);
    }

    static ReportBook report(String name, Suppression suppression) {
        List<Area> areas = new java.util.ArrayList<>(IntStream.range(0, TOWNSHIPS.size())
                .mapToObj(i -> new Area("township", "TW" + i, TOWNSHIPS.get(i), "999999", List.of(), List.of()))
                .toList());
        areas.add(new Area("county", "999999", "云溪县", "", List.of(), List.of()));
        return new ReportBook(
                new FigureReports(CODE_LISTS).get(name),
                new ReportSetting(
                        new Areas(areas),
                        CODE_LISTS,
                        PROTOCOLS,
                        List.of(Period.year(2025), Period.year(2026)),
                        suppression));
    }

    static Counted counted(ReportBook report) {
        Map<Question, Figures> figures = new LinkedHashMap<>();
        for (Question question : report.questions(AS_OF)) {
            if (question.indicator().needs(question.programme()).isEmpty()) {
                figures.put(question, figures(question));
            }
        }
        Balance balance = new Balance(PROTOCOLS, new Pathways(PROTOCOLS), AS_OF);
        Completeness completeness = new Completeness();
        List<Story> residents =
                IntStream.range(0, 40).mapToObj(InventedCounts::resident).toList();
        balance.add(residents);
        completeness.add(residents);
        return new Counted(AS_OF, Denominator.RESIDENTS, figures, balance, completeness, List.of());
    }

    private static Figures figures(Question question) {
        TreeMap<String, Figure> parts = new TreeMap<>();
        if (question.by() == Breakdown.TOWNSHIP) {
            for (int i = 0; i < 4; i++) {
                parts.put("TW" + i, figure(i, question));
            }
        } else if (question.by() == Breakdown.AGE) {
            parts.put("040", figure(1, question));
            parts.put("085", figure(2, question));
        } else if (question.by() == Breakdown.AGE_SEX) {
            for (int i = 0; i < 4; i++) {
                parts.put("0%d0%s".formatted(4 + i / 2, i % 2 == 0 ? "F" : "M"), figure(i, question));
            }
        } else if (question.by() == Breakdown.TIER || question.by() == Breakdown.STEP) {
            for (String tier : List.of("county", "township", "village")) {
                parts.put(question.by() == Breakdown.TIER ? tier : tier + "/follow-up-contact", figure(2, question));
            }
        } else {
            parts.put(question.by() == Breakdown.SEX ? "F" : "", figure(3, question));
        }
        return new Figures(parts);
    }

    private static Figure figure(int part, Question question) {
        int year = question.period().calendarYear() - 2023;
        return new Figure(
                year * (137L + 61 * part), 100, 2000 - 150L * part, new TreeMap<>(Map.of(7, 60L, 30, 35L, 90, 5L)));
    }

    private static Story resident(int i) {
        Person person = new Person(
                new PersonKey(i),
                "",
                "",
                i % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                AS_OF.minusYears(20 + i),
                AS_OF.minusDays(1),
                "",
                "",
                "",
                i % 4 == 0 ? "" : "13800001234",
                "",
                i % 13 == 0 ? AS_OF.minusDays(3) : null,
                null);
        return new Story(person, i % 10 == 0 ? "" : "TW1", "", Map.of());
    }
}

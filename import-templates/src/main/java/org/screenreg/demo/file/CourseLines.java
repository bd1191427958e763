package org.screenreg.demo.file;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.course.CoursePlan;
import org.screenreg.demo.course.CourseReport;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Layout;
import org.screenreg.demo.sheet.Line;
import org.screenreg.intake.ColumnKind;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;

/** Rows of a sheet that a plan describes: the columns of a template under headings the county is used to. */
final class CourseLines {
    private static final Templates TEMPLATES = Templates.load();
    private static final CodeLists LISTS = CodeLists.load();
    private static final Set<String> PERSON =
            Set.of("identity-number", "name", "sex", "birth-date", "phone", "township", "village", "address");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int IN_OTHER_WORDS = 15;

    private final PersonLines persons;
    private final Template template;
    private final Layout layout;
    private final DateStyle usual;

    CourseLines(DemoCounty county, CoursePlan plan) {
        this.persons = new PersonLines(county);
        this.template = TEMPLATES.get(plan.template());
        SplittableRandom random = persons.random(plan.template(), 0);
        this.layout = layout(plan, random);
        this.usual = DateStyle.values()[random.nextInt(DateStyle.values().length)];
    }

    Layout layout() {
        return layout;
    }

    /** The first column a report fills with a code, empty where there is none. */
    static String codeColumn(CourseReport report) {
        Template template = TEMPLATES.get(report.plan().template());
        return report.done().stream()
                .flatMap(done -> done.cells().keySet().stream())
                .filter(key -> !key.equals("programme"))
                .filter(key -> column(template, key).submitted().kind() == ColumnKind.CODE)
                .findFirst()
                .orElse("");
    }

    Line of(CourseReport report) {
        SplittableRandom random = persons.random(report.plan().file(), report.number());
        Line line = persons.of(report.person(), PersonLines.style(usual, random), random);
        for (CourseReport.Done done : report.done()) {
            line.date(done.date(), done.on());
            done.cells().forEach((key, cell) -> line.put(key, cell(report, column(template, key), cell, random)));
        }
        return line;
    }

    private static Object cell(CourseReport report, Column column, String cell, SplittableRandom random) {
        return switch (column.submitted().kind()) {
            case CODE, SIDES ->
                spoken(LISTS.get(requireNonNull(column.submitted().codeList())), cell, random);
            case NUMBER, RATIO -> Double.valueOf(cell);
            case FACILITY -> (cell.equals("hospital") ? report.hospital() : report.facility()).name();
            case DATE -> LocalDate.parse(cell);
            case TEXT, NAME, IDENTITY_NUMBER, SEX, PHONE, VILLAGE, TOWNSHIP -> cell;
        };
    }

    /** A code as it is written down: mostly its label, sometimes another spelling that is in use. */
    private static String spoken(CodeList list, String code, SplittableRandom random) {
        List<String> others = list.codes().stream()
                .filter(known -> known.code().equals(code))
                .map(Code::also)
                .findFirst()
                .orElse(List.of());
        boolean otherwise = !others.isEmpty() && random.nextInt(100) < IN_OTHER_WORDS;
        return otherwise
                ? others.get(random.nextInt(others.size()))
                : list.label(code).zh();
    }

    private Layout layout(CoursePlan plan, SplittableRandom random) {
        Set<String> used = plan.columns();
        List<Layout.Heading> headings = template.columns().stream()
                .filter(column -> PERSON.contains(column.key()) || used.contains(column.key()))
                .map(column -> new Layout.Heading(column.key(), "", heading(plan, column, random)))
                .toList();
        return new Layout(headings, plan.firstDate(), 1, false);
    }

    /** The heading of the dictionary; for what was done sometimes another one that is in use. */
    private static String heading(CoursePlan plan, Column column, SplittableRandom random) {
        boolean firm = PERSON.contains(column.key()) || column.key().equals(plan.firstDate());
        List<String> known = column.headings().stream()
                .filter(text -> HAN.matcher(text).find())
                .toList();
        return !firm && random.nextInt(100) < IN_OTHER_WORDS
                ? known.get(random.nextInt(known.size()))
                : column.heading().zh();
    }

    private static Column column(Template template, String key) {
        return template.column(key).orElseThrow(() -> new IllegalArgumentException("no column " + key));
    }
}

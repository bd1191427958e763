package org.screenreg.demo.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.Sex;

/**
 * How one programme is screened for in the invented county: who comes, and the courses they may take.
 *
 * @param file the workbook that reports it
 * @param title what stands above its headings
 * @param sex null where both may come
 * @param screenedOn the date column that makes a person count as screened, empty where none does
 * @param apart whether only people come whom no plan before has seen
 * @param rows people in a small county
 * @param manyRows people in a whole county
 */
public record CoursePlan(
        String template,
        String file,
        String title,
        @Nullable Sex sex,
        int fromAge,
        int toAge,
        String screenedOn,
        boolean apart,
        int rows,
        int manyRows,
        List<Course> courses) {

    private static final Set<String> KEYS = Set.of(
            "template",
            "file",
            "title",
            "sex",
            "from-age",
            "to-age",
            "screened-on",
            "apart",
            "rows",
            "many-rows",
            "usual",
            "courses");

    public CoursePlan {
        courses = List.copyOf(courses);
    }

    /** Every plan, in the order in which its workbook is sent. */
    public static List<CoursePlan> load() {
        return Definitions.resource(CoursePlan.class, "/demo/courses/index.yaml").texts().stream()
                .map(name -> read(Definitions.resource(CoursePlan.class, "/demo/courses/" + name + ".yaml")))
                .toList();
    }

    private static CoursePlan read(Definition file) {
        file.allowOnly(KEYS);
        Optional<Definition> usual = file.find("usual");
        return new CoursePlan(
                file.get("template").text(),
                file.get("file").text(),
                file.get("title").text(),
                file.find("sex").map(sex -> Sex.valueOf(sex.text())).orElse(null),
                file.get("from-age").wholeNumber(),
                file.get("to-age").wholeNumber(),
                file.text("screened-on", ""),
                file.find("apart").map(Definition::claim).orElse(false),
                file.get("rows").wholeNumber(),
                file.get("many-rows").wholeNumber(),
                file.get("courses").list().stream()
                        .map(course -> Course.read(course, usual))
                        .toList());
    }

    /** Keys of all columns some course fills in. */
    public Set<String> columns() {
        Set<String> keys = new TreeSet<>();
        courses.stream().flatMap(course -> course.steps().stream()).forEach(step -> {
            keys.add(step.date());
            keys.addAll(step.cells().keySet());
        });
        return keys;
    }

    /** The date column every course begins with. */
    public String firstDate() {
        return courses.get(0).steps().get(0).date();
    }

    /** The programme of a course; most plans are about one. */
    String programmeOf(Course course) {
        return course.programme().isEmpty() ? template : course.programme();
    }

    int weight() {
        return courses.stream().mapToInt(Course::weight).sum();
    }
}

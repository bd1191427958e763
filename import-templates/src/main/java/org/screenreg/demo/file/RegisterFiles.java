package org.screenreg.demo.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.sheet.Book;
import org.screenreg.demo.sheet.CsvSink;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Line;
import org.screenreg.programme.Sex;

/** The files about the county itself: areas and facilities, the resident list, the target population. */
final class RegisterFiles {
    private static final int BAND = 5;
    private static final int LAST_BAND = 17;
    private static final int LAST_AGE = 120;
    private static final int ODD_NUMBER_EVERY = 251;

    private final DemoCounty county;
    private final TruthRecorder truth;

    RegisterFiles(DemoCounty county, TruthRecorder truth) {
        this.county = county;
        this.truth = truth;
    }

    void areas(Path file) throws IOException {
        try (var book = Book.of(file, county.size())) {
            var sheet = new SheetWriter(book.sheet("区划与机构"), Layouts.AREAS, truth, book.name(), "区划与机构");
            sheet.headings();
            for (Area area : county.areas().all()) {
                sheet.plain(new Line(DateStyle.DOTTED)
                        .put("kind", area.kind().word())
                        .put("code", area.code())
                        .put("area-name", area.name())
                        .put("parent", area.parent().isEmpty() ? null : area.parent())
                        .put("other-names", area.otherNames().isEmpty() ? null : String.join("、", area.otherNames()))
                        .put("serves", area.serves().isEmpty() ? null : area.serves()));
            }
        }
    }

    void people(Path file) throws IOException {
        var lines = new PersonLines(county);
        var spoiler = new Spoiler(county, "");
        try (var book = Book.of(file, county.size())) {
            var sheet = new SheetWriter(book.sheet("居民名册"), Layouts.PEOPLE, truth, book.name(), "居民名册");
            sheet.titles(county.areas().county().name() + "居民健康档案名册");
            sheet.headings();
            for (Resident person : county.residents()) {
                Line line = lines.listed(person);
                Defect defect = oddNumber(person);
                spoiler.identity(line, person, defect);
                sheet.person(line, defect);
            }
        }
    }

    /** A few identity numbers are typed oddly, all of them readable. */
    private static Defect oddNumber(Resident person) {
        if (person.number() % ODD_NUMBER_EVERY != 0) {
            return Defect.NONE;
        }
        return switch (person.number() / ODD_NUMBER_EVERY % 3) {
            case 0 -> Defect.IDENTITY_SPACED;
            case 1 -> Defect.IDENTITY_HYPHENATED;
            default ->
                person.birthDate().getYear() < 2000 ? Defect.IDENTITY_FIFTEEN_DIGITS : Defect.IDENTITY_FULL_WIDTH;
        };
    }

    /** Residents on 1 January of this year and the year before, by village, sex and five-year age band. */
    void population(Path file) throws IOException {
        try (var csv = CsvSink.inGb18030(file)) {
            var sheet = new SheetWriter(csv, Layouts.POPULATION, truth, String.valueOf(file.getFileName()), "");
            sheet.headings();
            for (int year = county.asOf().getYear() - 1; year <= county.asOf().getYear(); year++) {
                population(sheet, year, counted(LocalDate.of(year, 1, 1)));
            }
        }
    }

    private void population(SheetWriter sheet, int year, Map<Cell, Integer> counted) {
        for (Area village : county.areas().villages()) {
            for (Sex sex : new Sex[] {Sex.MALE, Sex.FEMALE}) {
                for (int band = 0; band <= LAST_BAND; band++) {
                    sheet.plain(new Line(DateStyle.DOTTED)
                            .put("year", year)
                            .put("township", county.areas().townshipOf(village).name())
                            .put("village", village.name())
                            .put("sex", sex == Sex.MALE ? "男" : "女")
                            .put("age-from", band * BAND)
                            .put("age-to", band == LAST_BAND ? LAST_AGE : band * BAND + BAND - 1)
                            .put("persons", counted.getOrDefault(new Cell(village.code(), sex, band), 0)));
                }
            }
        }
    }

    private record Cell(String village, Sex sex, int band) {}

    private Map<Cell, Integer> counted(LocalDate day) {
        var counted = new HashMap<Cell, Integer>();
        for (Resident person : county.residents()) {
            if (person.livesHereOn(day)) {
                int band = Math.min(LAST_BAND, person.ageOn(day) / BAND);
                counted.merge(new Cell(person.village().code(), person.sex(), band), 1, Integer::sum);
            }
        }
        return counted;
    }
}

package org.screenreg.demo.file;

import java.util.SplittableRandom;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.people.VillageDoctors;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Line;
import org.screenreg.programme.Sex;

/** The cells that say who a row is about. */
final class PersonLines {
    private static final DateStyle[] STYLES = DateStyle.values();

    private final DemoCounty county;
    private final VillageDoctors doctors;

    PersonLines(DemoCounty county) {
        this.county = county;
        this.doctors = new VillageDoctors(county.seed());
    }

    /** A random source that is the same for the same row, wherever it is written. */
    SplittableRandom random(String programme, int number) {
        return new SplittableRandom(county.seed() * 1_000_003 + programme.hashCode() * 31L + number);
    }

    /** Most rows of a sheet keep its style. */
    static DateStyle style(DateStyle usual, SplittableRandom random) {
        return random.nextInt(100) < 82 ? usual : STYLES[random.nextInt(STYLES.length)];
    }

    Line of(Resident person, DateStyle style, SplittableRandom random) {
        Areas areas = county.areas();
        return new Line(style)
                .put("identity-number", person.identityNumber())
                .put("name", person.name())
                .put("sex", sex(person.sex(), random.nextInt(20)))
                .plainDate("birth-date", person.birthDate())
                .put("phone", person.phone())
                .put("township", areas.townshipOf(person.village()).name())
                .put("village", person.village().name())
                .put("address", person.address());
    }

    /** A facility as people write it: mostly its full name. */
    static String spoken(Area facility, SplittableRandom random) {
        boolean shortly = random.nextInt(12) == 0 && !facility.otherNames().isEmpty();
        return shortly ? facility.otherNames().get(0) : facility.name();
    }

    Line listed(Resident person) {
        var random = random("people", person.number());
        return of(person, DateStyle.TRUE_DATE, random)
                .put("household", person.householdCode())
                .put("responsible-doctor", doctors.of(person))
                .date("died-on", person.diedOn())
                .date("moved-on", person.movedOn());
    }

    private static String sex(Sex sex, int at) {
        boolean man = sex == Sex.MALE;
        if (at == 0) {
            return man ? "男性" : "女性";
        }
        if (at == 1) {
            return man ? "1" : "2";
        }
        return man ? "男" : "女";
    }
}

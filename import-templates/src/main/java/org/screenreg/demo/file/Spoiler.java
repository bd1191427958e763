package org.screenreg.demo.file;

import java.time.LocalDate;
import org.screenreg.demo.BreastEpisode;
import org.screenreg.demo.CopdEpisode;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.course.CourseReport;
import org.screenreg.demo.people.Area;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.IdentityNumbers;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Line;
import org.screenreg.programme.Sex;

/** Spoils the cells of a row the way senders do. */
final class Spoiler {
    private static final String IDENTITY = "identity-number";
    private static final int FULL_WIDTH = 0xFEE0;

    private final DemoCounty county;
    private final String mainDate;

    Spoiler(DemoCounty county, String mainDate) {
        this.county = county;
        this.mainDate = mainDate;
    }

    void spoil(Line line, Reported reported, Defect defect) {
        identity(line, reported.person(), defect);
        switch (defect) {
            case VILLAGE_OTHER_NAME ->
                line.put("village", otherName(reported.person().village(), reported.number()));
            case VILLAGE_UNKNOWN -> line.put("village", Areas.elsewhere(reported.number()));
            case DITTO_MARK -> ditto(line, reported.number());
            case CODE_SPELLING -> oddClass(line);
            case CODE_NOT_IN_LIST -> unknownCode(line, reported);
            case DATE_IN_FUTURE -> line.put(mainDate, typed(county.asOf().plusDays(20 + reported.number() % 200)));
            case DATE_BEFORE_BIRTH ->
                line.put(mainDate, typed(reported.person().birthDate().minusYears(12)));
            case FINDING_WITHOUT_DATE -> line.remove(secondDate(reported));
            case TOTAL_DIFFERS -> line.put("sq-total", ((CopdEpisode) reported).total() + 3);
            default -> {
                // the defect is not in what was done
            }
        }
    }

    /** Spoils the cells that say who the row is about. */
    void identity(Line line, Resident person, Defect defect) {
        String identity = person.identityNumber();
        switch (defect) {
            case IDENTITY_SPACED -> line.put(IDENTITY, parted(identity, " ") + " ");
            case IDENTITY_HYPHENATED -> line.put(IDENTITY, parted(identity, "-"));
            case IDENTITY_FULL_WIDTH -> line.put(IDENTITY, fullWidth(identity));
            case IDENTITY_LOWER_X -> line.put(IDENTITY, identity.replace('X', 'x'));
            case IDENTITY_FIFTEEN_DIGITS -> line.put(IDENTITY, IdentityNumbers.oldForm(identity));
            case IDENTITY_AS_NUMBER -> line.put(IDENTITY, Double.valueOf(identity.substring(0, 15) + "000"));
            case IDENTITY_WRONG_CHECK -> line.put(IDENTITY, IdentityNumbers.withWrongCheck(identity));
            case IDENTITY_MASKED -> line.put(IDENTITY, identity.substring(0, 6) + "********" + identity.substring(14));
            case IDENTITY_MISSING -> line.remove(IDENTITY);
            case SEX_DIFFERS -> line.put("sex", person.sex() == Sex.MALE ? "女" : "男");
            case BIRTH_DATE_DIFFERS ->
                line.plainDate("birth-date", person.birthDate().plusDays(31));
            case PERSON_DIFFERS -> somebodyElse(line, person);
            default -> {
                // the defect is not in who the row is about
            }
        }
    }

    private static String parted(String identity, String between) {
        return identity.substring(0, 6) + between + identity.substring(6, 14) + between + identity.substring(14);
    }

    private static String fullWidth(String identity) {
        var wide = new StringBuilder();
        identity.chars().forEach(digit -> wide.append((char) (digit + FULL_WIDTH)));
        return wide.toString();
    }

    private void somebodyElse(Line line, Resident person) {
        int at = Math.floorMod(person.number() * 7 + 13, county.residents().size());
        while (county.residents().get(at).name().equals(person.name())) {
            at = (at + 1) % county.residents().size();
        }
        line.put("name", county.residents().get(at).name());
        line.plainDate("birth-date", person.birthDate().plusYears(3).plusDays(40));
    }

    private static String otherName(Area village, int number) {
        return village.otherNames().get(number % village.otherNames().size());
    }

    private void ditto(Line line, int number) {
        String mark = number % 2 == 0 ? "同上" : "〃";
        line.put("village", mark).put("unit", mark).put(mainDate, mark);
    }

    private static void oddClass(Line line) {
        for (String key : new String[] {"ultrasound-left", "ultrasound-right"}) {
            String odd = BreastLines.oddSpelling(line.text(key));
            line.put(key, odd);
        }
    }

    private static void unknownCode(Line line, Reported reported) {
        if (reported instanceof BreastEpisode) {
            line.put("ultrasound-left", "4D");
        } else if (reported instanceof CopdEpisode) {
            line.put("breathless", "偶尔有点");
        } else if (reported instanceof CourseReport report) {
            line.put(CourseLines.codeColumn(report), "待定");
        } else {
            line.put("outcome", "待定");
        }
    }

    private static String secondDate(Reported reported) {
        if (reported instanceof CourseReport report) {
            return report.done().get(1).date();
        }
        return reported instanceof CopdEpisode ? "spirometry-date" : "ultrasound-date";
    }

    private static Object typed(LocalDate date) {
        return DateStyle.SLASHED.cell(date);
    }
}

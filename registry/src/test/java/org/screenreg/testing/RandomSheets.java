package org.screenreg.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedRow.Nature;

/** Sheets as counties send them, good and bad rows mixed, the same for the same seed. */
public final class RandomSheets {
    private static final int PERSONS = 40;
    private static final List<String> NAMES = List.of("张三", "李四", "王五", "赵六", "欧阳娜娜");
    private static final List<String> DATES = List.of(
            "2025-03-07", "2025.6.15", "2026年1月9日", "20260302", "25/11/3", "未查", "2025-02-30", "2199-01-01", "");
    private static final List<String> CLASSES = List.of("1类", "2", "3", "4A", "Ⅴ级", "0", "4D", "-", "");
    private static final List<String> EXAMINATIONS = List.of("正常", "未见异常", "异常");
    private static final List<String> RESULTS = List.of("良性", "浸润癌", "", "", "不清楚");
    private static final List<String> TOWNSHIPS = List.of("河东镇", "河西镇", "东镇", "");
    private static final List<String> VILLAGES = List.of("大王村", "新村", "老村", "");

    private static final List<String> DOCTORS = List.of("赵医生", "钱医生", "赵医生", "");

    private final Random random;
    private final int persons;
    private boolean spoils = true;
    private int files;

    public RandomSheets(long seed) {
        this(seed, PERSONS);
    }

    /** Sheets about so many persons. */
    public RandomSheets(long seed, int persons) {
        this.random = new Random(seed);
        this.persons = persons;
    }

    /** From now on every identity number is valid: nothing is matched by its details. */
    public RandomSheets withValidNumbers() {
        spoils = false;
        return this;
    }

    public TestSheet breast(int rows) {
        TestSheet sheet = TestSheet.breast("breast-" + ++files + ".xlsx");
        for (int i = 0; i < rows; i++) {
            if (random.nextInt(20) == 0) {
                notAPerson(sheet);
            } else {
                List<String> cells = person();
                cells.add("exam-date=" + any(DATES));
                cells.add("exam-left=" + any(EXAMINATIONS));
                cells.add("exam-right=" + any(EXAMINATIONS));
                cells.add("ultrasound-date=" + any(DATES));
                cells.add("ultrasound-left=" + any(CLASSES));
                cells.add("ultrasound-right=" + any(CLASSES));
                cells.add("pathology-date=" + any(DATES));
                cells.add("pathology-result=" + any(RESULTS));
                sheet.row(cells.toArray(String[]::new));
            }
        }
        return sheet;
    }

    public TestSheet people(int rows) {
        TestSheet sheet = TestSheet.people("people-" + ++files + ".xlsx");
        for (int i = 0; i < rows; i++) {
            List<String> cells = person();
            cells.add("household=" + random.nextInt(persons / 2));
            cells.add("responsible-doctor=" + DOCTORS.get(i % DOCTORS.size()));
            cells.add("died-on=" + (random.nextInt(12) == 0 ? "2026-01-15" : ""));
            cells.add("moved-on=" + (random.nextInt(12) == 0 ? "2025-12-15" : ""));
            sheet.row(cells.toArray(String[]::new));
        }
        return sheet;
    }

    private List<String> person() {
        int person = random.nextInt(persons);
        LocalDate born = LocalDate.of(1955, 1, 1).plusDays(person % PERSONS * 397L + person / PERSONS * 7L);
        String number = TestPeople.identityNumber(born, person % 7 == 0 ? 11 : 22);
        List<String> cells = new ArrayList<>();
        cells.add("name=" + (random.nextInt(12) == 0 ? any(NAMES) : NAMES.get(person % NAMES.size())));
        cells.add("identity-number=" + (spoils && random.nextInt(15) == 0 ? spoiled(number) : number));
        cells.add("sex=" + (random.nextInt(12) == 0 ? "男" : "女"));
        cells.add("birth-date=" + (random.nextInt(12) == 0 ? "1970-01-01" : born.toString()));
        cells.add("phone=" + (random.nextInt(4) == 0 ? "1380000" : "1380000%04d".formatted(person)));
        if (person % 9 != 0) {
            cells.add("township=" + any(TOWNSHIPS));
            cells.add("village=" + any(VILLAGES));
        }
        return cells;
    }

    private String spoiled(String number) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> number.substring(0, 6) + "********" + number.substring(14);
            case 2 -> number.substring(1);
            default -> number.substring(0, 16) + "9" + number.substring(17);
        };
    }

    private void notAPerson(TestSheet sheet) {
        if (random.nextBoolean()) {
            sheet.row(Nature.BLANK, Map.of());
        } else {
            sheet.row(Nature.NOT_A_PERSON, Map.of("name", RawCell.text("合计")));
        }
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}

package org.screenreg.assessment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.screenreg.testing.FreshProcess;
import org.screenreg.testing.TestPeople;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

/** Fills a register on disk with invented residents, one in ten of them screened, and assesses everybody. */
public final class RegisterMain {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final int BIRTHS = 16_000;
    private static final int CHUNK = 20_000;
    private static final int ONE_IN = 10;
    private static final String[] CLASSES = {"1类", "2类", "3类", "4A", "0", "5"};

    private RegisterMain() {}

    public static void main(String[] args) throws IOException {
        int residents = Integer.parseInt(args[0]);
        try (TestRegister register = TestRegister.in(Path.of(args[1]))) {
            register.load(TestRegister.areas(), TODAY);
            for (int from = 0; from < residents; from += CHUNK) {
                register.load(people(from, Math.min(residents, from + CHUNK)), TODAY);
            }
            for (int from = 0; from < residents; from += CHUNK * ONE_IN) {
                register.load(screened(from, Math.min(residents, from + CHUNK * ONE_IN)), TODAY);
            }
            long start = System.nanoTime();
            register.assessor().refresh(TODAY);
            double seconds = (System.nanoTime() - start) / 1e9;

            System.out.printf("%d %.3f %d%n", residents, seconds, FreshProcess.peakMegabytes());
        }
    }

    private static TestSheet people(int from, int to) {
        TestSheet sheet = TestSheet.people("people-" + from + ".xlsx");
        for (int i = from; i < to; i++) {
            sheet.row("name=测试", number(i), "township=河东镇", "village=大王村");
        }
        return sheet;
    }

    private static TestSheet screened(int from, int to) {
        TestSheet sheet = TestSheet.breast("breast-" + from + ".xlsx");
        for (int i = from; i < to; i += ONE_IN) {
            sheet.row(
                    "name=测试",
                    number(i),
                    "ultrasound-date=" + TODAY.minusDays(i / ONE_IN % 700),
                    "ultrasound-left=" + CLASSES[i / ONE_IN % CLASSES.length],
                    "ultrasound-right=1类");
        }
        return sheet;
    }

    private static String number(int person) {
        return "identity-number="
                + TestPeople.identityNumber(FIRST_BIRTH.plusDays(person % BIRTHS), 2 * (person / BIRTHS));
    }
}

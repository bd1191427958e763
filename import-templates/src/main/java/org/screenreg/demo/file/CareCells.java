package org.screenreg.demo.file;

import java.util.List;
import java.util.SplittableRandom;
import org.screenreg.demo.sheet.Line;

/** What a patient with COPD is asked beside symptoms; the shares are invented. */
final class CareCells {
    private static final int FLU = 28;
    private static final int PNEUMOCOCCAL = 17;
    private static final int REHABILITATION = 23;
    /** Half of them use no inhaler, which leaves the cell empty. */
    private static final List<String> TECHNIQUE = List.of("熟练", "熟练", "不熟练", "未掌握", "", "", "", "");

    private CareCells() {}

    static Line on(Line line, SplittableRandom random) {
        line.put("flu-vaccine", answer(FLU, random))
                .put("pneumococcal-vaccine", answer(PNEUMOCOCCAL, random))
                .put("rehabilitation", answer(REHABILITATION, random));
        String technique = TECHNIQUE.get(random.nextInt(TECHNIQUE.size()));
        return technique.isEmpty() ? line : line.put("inhaler-technique", technique);
    }

    private static String answer(int perCent, SplittableRandom random) {
        return random.nextInt(100) < perCent ? "是" : "否";
    }
}

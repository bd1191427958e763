package org.screenreg.demo.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.screenreg.demo.BreastEpisode;
import org.screenreg.demo.CopdEpisode;
import org.screenreg.demo.course.CourseReport;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.sheet.Layout;
import org.screenreg.programme.Sex;

/** Decides which row of a file gets which defect; no row gets two. */
final class Planter {
    private static final int MANY = 2_000;
    private static final int TRIES = 4_000;

    private final Layout layout;
    private final SplittableRandom random;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();

    Planter(Layout layout, SplittableRandom random) {
        this.layout = layout;
        this.random = random;
    }

    /** A row to write and what is wrong with it. */
    record Entry(Reported reported, Defect defect) {
        boolean clean() {
            return defect == Defect.NONE;
        }
    }

    /** How often each defect is planted among so many rows. */
    static int times(int rows) {
        return rows < MANY ? Math.max(1, rows / 100) : rows / 700;
    }

    List<Entry> plant(List<? extends Reported> rows) {
        entries.clear();
        kept.clear();
        rows.forEach(row -> entries.add(new Entry(row, inborn(row))));
        int times = times(rows.size());
        for (Defect defect : Defect.plantable()) {
            for (int i = 0; i < times; i++) {
                plant(defect);
            }
        }
        return withRowsTwice(times);
    }

    /** Clean rows of an earlier file, to be sent once more. */
    List<Entry> again(List<Entry> earlier, int times) {
        return earlier.stream()
                .filter(entry -> entry.clean() && entry.reported().person().listed())
                .skip(3)
                .limit(times)
                .map(entry -> new Entry(entry.reported(), Defect.SAME_ROW_IN_LATER_FILE))
                .toList();
    }

    private static Defect inborn(Reported row) {
        if (row.inTarget() || !row.programme().equals("breast")) {
            return Defect.NONE;
        }
        return row.person().sex() == Sex.MALE ? Defect.MAN_IN_BREAST_LIST : Defect.WOMAN_OUTSIDE_AGE;
    }

    private void plant(Defect defect) {
        for (int i = 0; i < TRIES; i++) {
            int at = random.nextInt(entries.size());
            Entry entry = entries.get(at);
            boolean free = entry.clean() && entry.reported().person().listed() && !kept.contains(at);
            if (free && suits(defect, at)) {
                entries.set(at, new Entry(entry.reported(), defect));
                if (defect == Defect.DITTO_MARK) {
                    kept.add(at - 1);
                }
                return;
            }
        }
    }

    private boolean suits(Defect defect, int at) {
        Reported reported = entries.get(at).reported();
        return switch (defect) {
            case IDENTITY_LOWER_X -> reported.person().identityNumber().endsWith("X");
            case SEX_DIFFERS -> layout.has("sex");
            case BIRTH_DATE_DIFFERS, PERSON_DIFFERS -> layout.has("birth-date");
            case DITTO_MARK -> at > 0 && repeats(entries.get(at - 1), reported);
            case CODE_SPELLING -> reported instanceof BreastEpisode episode && episode.hasFinding();
            case FINDING_WITHOUT_DATE -> hasSecondTest(reported);
            case CODE_NOT_IN_LIST ->
                !(reported instanceof CourseReport report)
                        || !CourseLines.codeColumn(report).isEmpty();
            case TOTAL_DIFFERS -> reported instanceof CopdEpisode;
            default -> true;
        };
    }

    private static boolean hasSecondTest(Reported reported) {
        return reported instanceof BreastEpisode
                || (reported instanceof CopdEpisode episode && episode.before() != null)
                || (reported instanceof CourseReport report && report.done().size() > 1);
    }

    private static boolean repeats(Entry above, Reported reported) {
        Reported before = above.reported();
        return above.clean()
                && before.person().village().equals(reported.person().village())
                && before.facility().equals(reported.facility())
                && before.on().equals(reported.on());
    }

    private List<Entry> withRowsTwice(int times) {
        var all = new ArrayList<Entry>(entries.size() + times);
        int apart = Math.max(1, entries.size() / (times + 1));
        int left = times;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            all.add(entry);
            boolean due = left > 0 && i >= apart * (times - left + 1) - apart / 2;
            if (due && entry.clean() && entry.reported().person().listed()) {
                all.add(new Entry(entry.reported(), Defect.SAME_ROW_TWICE));
                left--;
            }
        }
        return all;
    }
}

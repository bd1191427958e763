package org.screenreg.demo.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.screenreg.demo.BreastEpisode;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.people.Resident;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Line;
import org.screenreg.programme.Sex;

/** Rows of breast-screening sheets. */
final class BreastLines {
    private static final Map<String, String[]> CLASSES = Map.of(
            "0", new String[] {"0类", "0", "0级"},
            "1", new String[] {"1类", "1", "Ⅰ级"},
            "2", new String[] {"2类", "2", "Ⅱ级"},
            "3", new String[] {"3类", "3", "Ⅲ级"},
            "4", new String[] {"4类", "4", "4级"},
            "4A", new String[] {"4A", "4A", "4A级"},
            "4B", new String[] {"4B类", "4B", "4B级"},
            "4C", new String[] {"4C类", "4C", "4C级"},
            "5", new String[] {"5类", "5", "5级"});

    private static final Map<String, String> ODD =
            Map.of("0", "BI-RADS 0类", "3", "BI-RADS 3类", "4", "Ⅳ级", "4A", "4a", "4B", "4B类", "4C", "Ⅳc", "5", "Ⅴ级");

    private static final Map<String, String> DECISIONS =
            Map.of("routine", "定期检查", "short-follow-up", "短期随访", "biopsy", "活检");

    private static final Map<String, String> RESULTS =
            Map.of("benign", "乳腺纤维腺瘤", "atypical-hyperplasia", "导管不典型增生", "dcis", "导管原位癌", "invasive", "浸润性导管癌");

    private static final Map<String, String> STAGES =
            Map.of("0", "0期", "I", "ⅠA", "IIA", "ⅡA期", "IIB", "ⅡB期", "III+", "Ⅲ期", "unknown", "未获得");

    private static final Map<String, String> TREATMENTS =
            Map.of("surgery", "改良根治术", "chemotherapy", "新辅助化疗", "refused", "放弃治疗");

    private final PersonLines persons;
    private final DateStyle usual;

    BreastLines(DemoCounty county, DateStyle usual) {
        this.persons = new PersonLines(county);
        this.usual = usual;
    }

    Line of(BreastEpisode episode) {
        SplittableRandom random = persons.random("breast", episode.number());
        DateStyle style = PersonLines.style(usual, random);
        int spelling = random.nextInt(10) < 8 ? 0 : 1 + random.nextInt(2);
        Line line = persons.of(episode.person(), style, random)
                .put("unit", PersonLines.spoken(episode.facility(), random))
                .date("exam-date", episode.on())
                .put("exam-left", examination(episode.examination().left()))
                .put("exam-right", examination(episode.examination().right()))
                .date("ultrasound-date", episode.on())
                .put("ultrasound-left", birads(episode.ultrasound().left(), spelling))
                .put("ultrasound-right", birads(episode.ultrasound().right(), spelling))
                .put("remark", "筛查" + (episode.number() % 7 + 1) + "组");
        if (episode.hasFinding()) {
            line.put("lesion-size", size(random));
        }
        if (episode.person().sex() == Sex.FEMALE) {
            history(line, episode, random);
        }
        return diagnosis(line, episode, spelling);
    }

    /** A legal but unusual spelling of a class, whatever spelling stands there; the usual one for class 1 and 2. */
    static String oddSpelling(String written) {
        for (Map.Entry<String, String[]> known : CLASSES.entrySet()) {
            for (String spelling : known.getValue()) {
                if (spelling.equals(written)) {
                    return ODD.getOrDefault(known.getKey(), written);
                }
            }
        }
        throw new IllegalArgumentException("not a class");
    }

    private static Line diagnosis(Line line, BreastEpisode episode, int spelling) {
        var mammography = episode.mammography();
        if (mammography != null) {
            line.date("mammography-date", mammography.on())
                    .put("mammography-left", birads(mammography.classes().left(), spelling))
                    .put("mammography-right", birads(mammography.classes().right(), spelling));
        }
        var assessment = episode.assessment();
        if (assessment != null) {
            line.date("assessment-date", assessment.on())
                    .put("assessment-decision", DECISIONS.get(assessment.decision()));
        }
        var pathology = episode.pathology();
        if (pathology != null) {
            line.date("pathology-date", pathology.on())
                    .put("pathology-result", RESULTS.get(pathology.result()))
                    .put("pathology-side", pathology.side().equals("left") ? "左" : "右")
                    .put("stage", stage(pathology.stage()));
        }
        var treatment = episode.treatment();
        return treatment == null
                ? line
                : line.date("treatment-date", treatment.on()).put("treatment", TREATMENTS.get(treatment.kind()));
    }

    private static void history(Line line, BreastEpisode episode, SplittableRandom random) {
        Resident person = episode.person();
        LocalDate on = episode.on();
        int births = random.nextInt(4);
        line.date("questionnaire-date", on)
                .put("menarche", 12 + random.nextInt(6))
                .put("menopause", person.ageOn(on) >= 52 ? 45 + random.nextInt(7) : null)
                .put("live-births", births)
                .put("first-birth", births == 0 ? null : 20 + random.nextInt(9))
                .put("breast-feeding", births == 0 ? 0 : births * (3 + random.nextInt(10)))
                .put("abortions", random.nextInt(3))
                .put("family-history", random.nextInt(40) == 0 ? "有" : "无")
                .put("biopsy-history", random.nextInt(50) == 0 ? "有" : "无");
    }

    private static String birads(String code, int spelling) {
        String[] spellings = CLASSES.get(code);
        if (spellings == null) {
            throw new IllegalArgumentException("not a class");
        }
        return spellings[spelling];
    }

    private static String examination(String code) {
        return code.equals("normal") ? "正常" : "异常";
    }

    private static @Nullable String stage(@Nullable String code) {
        return code == null ? null : STAGES.get(code);
    }

    private static String size(SplittableRandom random) {
        int length = 5 + random.nextInt(20);
        int width = 3 + random.nextInt(length);
        return random.nextInt(4) == 0 ? length / 10.0 + "*" + width / 10.0 + "cm" : length + "×" + width + "mm";
    }
}

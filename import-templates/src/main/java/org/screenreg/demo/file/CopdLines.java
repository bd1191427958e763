package org.screenreg.demo.file;

import java.util.Map;
import java.util.SplittableRandom;
import org.screenreg.demo.CopdAnswers;
import org.screenreg.demo.CopdEpisode;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Line;

/** Rows of COPD-screening sheets. */
final class CopdLines {
    static final Map<String, String> SMOKING = Map.of("never", "从不吸烟", "former", "已戒烟", "current", "现在吸烟");

    private static final Map<String, String> BREATHLESS =
            Map.of("none", "没有气促", "hurrying", "平地急行或爬小坡时气促", "walking", "平地正常行走时气促");

    private static final Map<String, String> DIAGNOSES = Map.of("confirmed", "确诊", "excluded", "排除", "other", "哮喘");

    private final PersonLines persons;
    private final DateStyle usual;

    CopdLines(DemoCounty county, DateStyle usual) {
        this.persons = new PersonLines(county);
        this.usual = usual;
    }

    Line of(CopdEpisode episode) {
        SplittableRandom random = persons.random("copd", episode.number());
        Line line = persons.of(episode.person(), PersonLines.style(usual, random), random)
                .date("survey-date", episode.on())
                .put("unit", episode.facility().name())
                .put("sq-total", episode.total());
        answers(line, episode.answers());
        diagnosis(line, episode, random.nextInt(100) < 30);
        return episode.assessment() == null ? line : CareCells.on(line, persons.random("copd-care", episode.number()));
    }

    private static void answers(Line line, CopdAnswers answers) {
        boolean smoked = !answers.smoking().equals("never");
        line.put("height", answers.heightCm())
                .put("weight", answers.weightKg())
                .put("smoking", SMOKING.get(answers.smoking()))
                .put("cigarettes", smoked ? answers.cigarettes() : null)
                .put("years-smoked", smoked ? answers.years() : null)
                .put("cough", yesNo(answers.cough()))
                .put("breathless", BREATHLESS.get(answers.breathless()))
                .put("biomass", yesNo(answers.biomass()))
                .put("family-history", answers.family() ? "有" : "无");
    }

    private static void diagnosis(Line line, CopdEpisode episode, boolean perCent) {
        var before = episode.before();
        if (before != null) {
            line.date("spirometry-date", before.on())
                    .put("spirometry-unit", before.facility().name())
                    .put("ratio", ratio(before.ratio(), perCent))
                    .put("fev1-percent", before.fev1())
                    .put("quality", before.acceptable() ? "合格" : "不合格");
        }
        var after = episode.after();
        if (after != null) {
            line.date("post-date", after.on())
                    .put("post-unit", after.facility().name())
                    .put("post-ratio", ratio(after.ratio(), perCent))
                    .put("post-fev1-percent", after.fev1())
                    .put("post-quality", "合格");
        }
        var diagnosis = episode.diagnosis();
        if (diagnosis != null) {
            line.date("diagnosis-date", diagnosis.on()).put("diagnosis", DIAGNOSES.get(diagnosis.result()));
        }
        var assessment = episode.assessment();
        if (assessment != null) {
            line.date("assessment-date", assessment.on())
                    .put("mmrc", assessment.mmrc())
                    .put("cat", assessment.cat())
                    .put("exacerbations", assessment.exacerbations())
                    .put("admissions", assessment.admissions());
        }
    }

    private static Object ratio(int perCent, boolean asPerCent) {
        return asPerCent ? (Object) perCent : (Object) (perCent / 100.0);
    }

    private static String yesNo(boolean yes) {
        return yes ? "是" : "否";
    }
}

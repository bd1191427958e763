package org.screenreg.demo.file;

import java.util.Map;
import java.util.SplittableRandom;
import org.screenreg.demo.Contact;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Line;

/** Rows of the follow-up sheet. */
final class FollowUpLines {
    private static final Map<String, String> OUTCOMES =
            Map.of("reached", "已随访", "not-reached", "无人接听", "refused", "拒访", "moved", "搬走", "died", "去世");

    private final PersonLines persons;

    FollowUpLines(DemoCounty county) {
        this.persons = new PersonLines(county);
    }

    Line of(Contact contact) {
        SplittableRandom random = persons.random("follow-up", contact.number());
        Line line = persons.of(contact.person(), PersonLines.style(DateStyle.DOTTED, random), random)
                .put("programme", contact.programme().equals("copd") ? "慢阻肺" : "乳腺癌")
                .date("contact-date", contact.on())
                .put("unit", contact.facility().name())
                .put("way", contact.way().equals("home") ? "入户" : "电话")
                .put("outcome", OUTCOMES.get(contact.outcome()))
                .date("died-on", contact.outcome().equals("died") ? contact.leftOn() : null)
                .date("moved-on", contact.outcome().equals("moved") ? contact.leftOn() : null)
                .put("note", contact.outcome().equals("refused") ? "本人不愿意检查" : null);
        var measured = contact.measured();
        return measured == null
                ? line
                : CareCells.on(line, persons.random("contact-care", contact.number()))
                        .put("spo2", measured.spo2())
                        .put("mmrc", measured.mmrc())
                        .put("cat", measured.cat())
                        .put("exacerbations", measured.exacerbations())
                        .put("admissions", measured.admissions())
                        .put("smoking-now", CopdLines.SMOKING.get(measured.smoking()));
    }
}

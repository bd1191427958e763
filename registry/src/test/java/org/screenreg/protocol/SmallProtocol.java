package org.screenreg.protocol;

import java.util.List;
import org.screenreg.definition.Definitions;

/** A protocol small enough to break one thing of it in a test. */
public final class SmallProtocol {
    public static final String TEXT = """
            programme: breast
            version: "1"
            effective: 2026-01-01
            sources:
              plan: { zh: 某方案, en: A plan }
            parameters:
              within: { value: 14 days, source: plan, meaning: { zh: 活检时限, en: Time to biopsy } }
              ages: { value: 35..64, source: plan, meaning: { zh: 筛查年龄, en: Screening ages } }
            target: { sex: F, age: $ages }
            rounds: { opened-by: [ultrasound] }
            facts:
              ultrasound: { label: { zh: 超声, en: Ultrasound }, worst: [ultrasound.left, ultrasound.right], codes: birads }
            tables:
              next-step:
                label: { zh: 下一步, en: Next step }
                hit: unique
                inputs: [age, ultrasound]
                rows:
                  - id: R1
                    when: { age: $ages, ultrasound: ["4", "4A", "4B", "4C", "5", "6"] }
                    then: { step: biopsy, stage: diagnose, tier: county, state: positive-awaiting, due: $within }
                    because: { zh: 可疑, en: Suspicious }
                    source: plan
                  - id: R2
                    when: { age: $ages, ultrasound: ["0", "1", "2", "3", unknown] }
                    then: { step: ultrasound, stage: screen, tier: township, state: never-screened, due: 90 days }
                    because: { zh: 未查, en: Not yet }
                    source: plan
                  - id: R3
                    when: { age: "< 35" }
                    then: { step: none, stage: prevent, state: not-eligible }
                    because: { zh: 未到年龄, en: Too young }
                    source: plan
                  - id: R4
                    when: { age: "> 64" }
                    then: { step: none, stage: prevent, state: not-eligible }
                    because: { zh: 超过年龄, en: Too old }
                    source: plan
            tasks:
              - { step: biopsy, resolved-by: [pathology] }
            examples:
              - { name: { zh: 可疑, en: suspicious }, as-of: 2026-03-20, given: { sex: F, born: 1975-05-01, events: [ { ultrasound: 2026-03-02, left: "5" } ] }, expect: { row: R1, due: 2026-03-16 } }
              - { name: { zh: 未查, en: not yet }, as-of: 2026-03-20, given: { sex: F, born: 1975-05-01 }, expect: { row: R2 } }
              - { name: { zh: 未到年龄, en: too young }, as-of: 2026-03-20, given: { sex: F, born: 2000-05-01 }, expect: { row: R3 } }
              - { name: { zh: 超过年龄, en: too old }, as-of: 2026-03-20, given: { sex: F, born: 1950-05-01 }, expect: { row: R4 } }
              - { name: { zh: 已死亡, en: dead }, as-of: 2026-03-20, given: { sex: F, born: 1950-05-01, died: 2026-03-01, registered: 2026-01-01 }, expect: { row: CLOSE-1 } }
              - { name: { zh: 已迁出, en: moved }, as-of: 2026-03-20, given: { sex: F, born: 1950-05-01, moved: 2026-03-01, registered: 2026-01-01 }, expect: { row: CLOSE-2 } }
            """;

    private SmallProtocol() {}

    /** The protocol with one text in it replaced by another. */
    public static Protocols with(String text, String instead) {
        if (!TEXT.contains(text)) {
            throw new IllegalArgumentException("the protocol does not contain: " + text);
        }
        return Protocols.of(List.of(Definitions.text("small.yaml", TEXT.replace(text, instead))));
    }

    public static Protocols unchanged() {
        return Protocols.of(List.of(Definitions.text("small.yaml", TEXT)));
    }
}

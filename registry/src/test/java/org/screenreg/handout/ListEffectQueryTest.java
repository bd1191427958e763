package org.screenreg.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.handout.care.ListEffect;
import org.screenreg.handout.care.ListEffect.By;
import org.screenreg.handout.care.ListEffect.Part;
import org.screenreg.handout.care.ListEffectQuery;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestRegister;

@ParameterizedClass
@EnumSource(Engine.class)
class ListEffectQueryTest {
    private static final LocalDate LATER = HandedOut.TODAY.plusDays(30);

    @Parameter
    Engine engine;

    private HandedOut county;
    private List<HandoutLine> lines;
    private int silent;

    @BeforeEach
    void two_came_one_refused_and_the_rest_kept_silent() {
        county = new HandedOut(engine);
        lines = county.lines("mammography");
        silent = county.list.size() - 3;
        county.load(county.sheet()
                .row("code=" + lines.get(0).code(), "outcome=A", "date=2026-11-21", "by=王医生", "left=2", "right=1")
                .row("code=" + lines.get(1).code(), "outcome=A", "date=2026-11-22", "by=李医生", "left=2", "right=1")
                .row("code=" + lines.get(2).code(), "outcome=B", "date=2026-11-22", "by=李医生"));
    }

    @AfterEach
    void close() {
        county.close();
    }

    private ListEffect effect(LocalDate asOf, int days) {
        county.register.assessor().refresh(asOf);
        return new ListEffectQuery(county.register.database(), TestRegister.COUNTY)
                .of(0, asOf, null, HandedOut.MADE, days);
    }

    @Test
    void who_came_is_counted_by_what_came_back() {
        ListEffect effect = effect(LATER, 14);

        assertThat(effect.lists()).isOne();
        assertThat(effect.by(By.OUTCOME))
                .extracting(Part::key, Part::lines, Part::people, Part::returned)
                .containsExactly(
                        tuple("done", 2, 2, 2), tuple("none", silent, lines.size(), 0), tuple("refused", 1, 1, 0));
    }

    @Test
    void and_by_unit_and_worker() {
        ListEffect effect = effect(LATER, 14);

        assertThat(effect.by(By.UNIT)).singleElement().satisfies(part -> {
            assertThat(part.lines()).isEqualTo(county.list.size());
            assertThat(part.returned()).isEqualTo(2);
        });
        assertThat(effect.by(By.WORKER))
                .extracting(Part::key, Part::lines, Part::returned)
                .containsExactly(tuple("", silent, 0), tuple("李医生", 2, 1), tuple("王医生", 1, 1));
    }

    @Test
    void who_came_too_late_did_not_come_because_of_the_list() {
        assertThat(effect(LATER, 1).by(By.OUTCOME)).extracting(Part::returned).containsExactly(1, 0, 0);
    }

    @Test
    void a_young_list_is_left_out_and_counted() {
        ListEffect effect = effect(HandedOut.TODAY, 14);

        assertThat(effect.lists()).isZero();
        assertThat(effect.young()).isOne();
        assertThat(effect.by(By.UNIT)).isEmpty();
    }
}

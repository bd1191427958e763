package org.screenreg.protocol.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.event.EventSource;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.programme.CareTier;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocols;

class LadderTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private final Ladder ladder = Protocols.load().ladder();

    @Test
    void an_overdue_task_goes_from_the_village_to_the_township_and_on_to_the_county() {
        List<Hop> hops = ladder.hops(task(CareTier.VILLAGE, 3), List.of());

        assertThat(hops)
                .extracting(Hop::from, Hop::owner, Hop::cause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 5, 6), CareTier.TOWNSHIP, HopCause.OVERDUE),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 6, 1), CareTier.COUNTY, HopCause.OVERDUE));
    }

    @Test
    void nothing_is_handed_up_on_a_holiday() {
        Reminded task = new Reminded("breast", CareTier.VILLAGE, 1, SINCE, SINCE, LocalDate.of(2026, 9, 28), EVER);

        assertThat(ladder.hops(task, List.of()).get(0).from()).isEqualTo("2026-10-09");
    }

    @Test
    void three_days_without_reaching_anybody_hand_it_up_at_once_and_two_contacts_of_a_day_are_one() {
        List<Hop> hops = ladder.hops(
                task(CareTier.VILLAGE, 5),
                List.of(
                        contact("2026-03-05", "not-reached"),
                        contact("2026-03-05", "not-reached"),
                        contact("2026-03-09", "not-reached"),
                        contact("2026-03-12", "not-reached")));

        assertThat(hops).hasSize(1);
        assertThat(hops.get(0).from()).isEqualTo("2026-03-12");
        assertThat(hops.get(0).owner()).isEqualTo(CareTier.TOWNSHIP);
        assertThat(hops.get(0).attempts()).isEqualTo(3);
        assertThat(hops.get(0).cause()).isEqualTo(HopCause.NOT_REACHED);
    }

    @Test
    void whom_the_township_reached_goes_back_to_the_village() {
        List<Hop> hops = ladder.hops(task(CareTier.VILLAGE, 3), List.of(contact("2026-05-08", "reached")));

        assertThat(hops.get(1).owner()).isEqualTo(CareTier.VILLAGE);
        assertThat(hops.get(1).from()).isEqualTo("2026-05-08");
        assertThat(hops.get(1).dueOn()).isEqualTo("2026-05-14");
        assertThat(hops.get(1).cause()).isEqualTo(HopCause.RETURNED);
    }

    @Test
    void a_routine_invitation_stays_with_the_village_however_late() {
        assertThat(ladder.hops(task(CareTier.VILLAGE, 5), List.of())).isEmpty();
    }

    @Test
    void a_task_may_be_put_off_twice_and_no_longer_than_thirty_days() {
        List<Hop> hops = ladder.hops(
                task(CareTier.COUNTY, 3),
                List.of(
                        deferral("2026-03-10", "2026-03-20"),
                        deferral("2026-03-20", "2026-12-31"),
                        deferral("2026-04-20", "2026-05-01")));

        assertThat(hops).extracting(Hop::opensOn).containsExactly(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 19));
        assertThat(hops).extracting(Hop::owner).containsOnly(CareTier.COUNTY);
    }

    @Test
    void a_task_put_off_is_not_handed_up_before_its_day() {
        Reminded pressing = task(CareTier.VILLAGE, 1);

        List<Hop> hops = ladder.hops(pressing, List.of(deferral("2026-04-01", "2026-04-25")));

        assertThat(hops.get(1).cause()).isEqualTo(HopCause.OVERDUE);
        assertThat(hops.get(1).from()).isEqualTo("2026-04-27");
    }

    @Test
    void what_happened_in_another_programme_or_after_the_task_ended_moves_nothing() {
        Reminded ended = new Reminded("breast", CareTier.VILLAGE, 5, SINCE, SINCE, DUE, LocalDate.of(2026, 3, 9));

        assertThat(ladder.hops(ended, List.of(deferral("2026-03-09", "2026-03-20"))))
                .isEmpty();
        assertThat(ladder.hops(
                        new Reminded("copd", CareTier.VILLAGE, 5, SINCE, SINCE, DUE, EVER),
                        List.of(deferral("2026-03-05", "2026-03-20"))))
                .isEmpty();
    }

    @Test
    void a_county_changes_a_value_in_its_file() {
        Ladder slower = Protocols.load(CountyParameters.of(Definitions.text("county.yaml", """
                        county: demo
                        version: "1"
                        effective: 2022-01-01
                        source: { zh: 县, en: county }
                        parameters:
                          ladder:
                            village-after: { value: 3 months, source: { zh: 纪要, en: minutes } }
                        """)))
                .ladder();

        assertThat(slower.hops(task(CareTier.VILLAGE, 3), List.of()).get(0).from())
                .isEqualTo("2026-07-02");
        assertThat(slower.content()).isNotEqualTo(ladder.content());
    }

    @Test
    void a_value_the_ladder_does_not_have_is_refused_with_its_line() {
        assertThatThrownBy(() -> Protocols.load(CountyParameters.of(Definitions.text("county.yaml", """
                        county: demo
                        version: "1"
                        effective: 2022-01-01
                        source: { zh: 县, en: county }
                        parameters:
                          ladder:
                            village-before: { value: 3 months, source: { zh: 纪要, en: minutes } }
                        """))))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("county.yaml:7")
                .hasMessageContaining("village-before");
    }

    @Test
    void the_way_equals_the_one_walked_day_by_day() {
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            CareTier tier = CareTier.values()[random.nextInt(3)];
            LocalDate until = random.nextInt(3) == 0 ? SINCE.plusDays(random.nextInt(300)) : SINCE.plusDays(400);
            Reminded task = new Reminded(
                    "breast",
                    tier,
                    1 + random.nextInt(5),
                    SINCE,
                    SINCE,
                    SINCE.plusDays(random.nextInt(190) - 100L),
                    until);
            List<ScreeningEvent> events = events(random);

            assertThat(ladder.hops(task, events))
                    .as(task + " " + events)
                    .isEqualTo(new NaiveClimb(ladder, task).walk(events));
        }
    }

    private static List<ScreeningEvent> events(Random random) {
        List<ScreeningEvent> events = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            LocalDate day = SINCE.plusDays(random.nextInt(200) - 10L);
            events.add(
                    switch (random.nextInt(4)) {
                        case 0 -> contact(day.toString(), "reached");
                        case 1 ->
                            deferral(
                                    day.toString(),
                                    day.plusDays(random.nextInt(60)).toString());
                        default -> contact(day.toString(), "not-reached");
                    });
        }
        events.sort(Comparator.comparing(ScreeningEvent::performedOn));
        return events;
    }

    private static Reminded task(CareTier tier, int urgency) {
        return new Reminded("breast", tier, urgency, SINCE, SINCE, DUE, EVER);
    }

    private static ScreeningEvent contact(String day, String outcome) {
        return event("follow-up", day, Map.of("outcome", outcome));
    }

    private static ScreeningEvent deferral(String day, String until) {
        return event("deferral", day, Map.of("until", until));
    }

    private static ScreeningEvent event(String kind, String day, Map<String, String> findings) {
        return new ScreeningEvent(kind, "breast", LocalDate.parse(day), findings, null, new EventSource(1, "", "", 0));
    }
}

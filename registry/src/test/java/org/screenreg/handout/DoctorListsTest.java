package org.screenreg.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.handout.change.Gone;
import org.screenreg.handout.change.ListChanges;
import org.screenreg.handout.change.ListChanges.Struck;
import org.screenreg.handout.change.ListRefresh;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.CareTier;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestPeople;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;
import org.screenreg.worklist.Doctors;
import org.screenreg.worklist.Selection;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistRequest;
import org.screenreg.worklist.Worklists;

@ParameterizedClass
@EnumSource(Engine.class)
class DoctorListsTest {
    private static final LocalDate MADE = LocalDate.of(2026, 11, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 27);
    private static final List<String> NAMES = List.of("王芳", "李娜", "张秀英", "刘敏", "陈静", "杨艳");
    private static final List<String> DOCTORS = List.of("赵医生", "赵医生", "钱医生", "钱医生", "", "");

    @Parameter
    Engine engine;

    private TestRegister register;
    private final Pathways pathways = new Pathways(TestRegister.PROTOCOLS);

    @BeforeEach
    void loadACounty() {
        register = TestRegister.withAreas(engine);
        load(MADE, DOCTORS);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void load(LocalDate day, List<String> doctors) {
        TestSheet sheet = TestSheet.people("people-" + day + ".xlsx");
        for (int i = 0; i < NAMES.size(); i++) {
            sheet.row(
                    "name=" + NAMES.get(i),
                    "identity-number=" + number(i),
                    "township=河东镇",
                    "village=" + (i % 2 == 0 ? "大王村" : "新村"),
                    "responsible-doctor=" + doctors.get(i));
        }
        register.load(sheet, day);
        register.assessor().refresh(day);
    }

    private static String number(int person) {
        return TestPeople.identityNumber(LocalDate.of(1960 + person, 5, 1), 22);
    }

    private Worklists worklists(LocalDate asOf) {
        return register.worklists(pathways, asOf);
    }

    private static WorklistRequest request(CareTier tier, Doctors doctors, LocalDate asOf) {
        return new WorklistRequest(tier, null, Selection.ALL.of(doctors), asOf, asOf.plusDays(365), 0, false);
    }

    private List<Worklist> lists(CareTier tier, Doctors doctors, LocalDate asOf) {
        return worklists(asOf).make(0, request(tier, doctors, asOf));
    }

    private HandoutStore handouts() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
        return new HandoutStore(register.database(), TestRegister.COUNTY, "tester", clock);
    }

    private static List<String> names(Worklist list) {
        return list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.name())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> lines(Worklist list) {
        return list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.person() + line.programme() + line.step());
    }

    @Test
    void each_doctor_has_a_list_and_who_has_no_doctor_is_on_the_unit_s_own() {
        List<Worklist> lists = lists(CareTier.TOWNSHIP, Doctors.EACH, MADE);

        assertThat(lists).extracting(Worklist::doctor).containsExactly("赵医生", "钱医生", "");
        assertThat(lists)
                .extracting(DoctorListsTest::names)
                .containsExactly(List.of("李娜", "王芳"), List.of("刘敏", "张秀英"), List.of("杨艳", "陈静"));
    }

    @Test
    void together_they_hold_exactly_what_the_lists_of_the_units_hold() {
        for (CareTier tier : List.of(CareTier.VILLAGE, CareTier.TOWNSHIP, CareTier.COUNTY)) {
            List<String> parted = lists(tier, Doctors.EACH, MADE).stream()
                    .flatMap(DoctorListsTest::lines)
                    .toList();

            assertThat(parted)
                    .containsExactlyInAnyOrderElementsOf(lists(tier, Doctors.TOGETHER, MADE).stream()
                            .flatMap(DoctorListsTest::lines)
                            .toList());
        }
    }

    @Test
    void one_doctor_s_list_is_the_same_whether_asked_for_alone_or_with_all() {
        Worklist alone = lists(CareTier.TOWNSHIP, Doctors.named(" 钱 医生"), MADE).get(0);

        assertThat(lists(CareTier.TOWNSHIP, Doctors.EACH, MADE)).contains(alone);
        assertThat(worklists(MADE).knows(0, "钱医生")).isTrue();
        assertThat(worklists(MADE).knows(0, "孙医生")).isFalse();
    }

    @Test
    void the_list_of_the_only_doctor_of_a_unit_is_another_list_than_the_unit_s() {
        load(LATER, List.of("赵医生", "赵医生", "赵医生", "赵医生", "赵医生", "赵医生"));

        Worklist unit = lists(CareTier.TOWNSHIP, Doctors.TOGETHER, LATER).get(0);
        Worklist doctor = lists(CareTier.TOWNSHIP, Doctors.EACH, LATER).get(0);

        assertThat(doctor.groups()).isEqualTo(unit.groups());
        assertThat(doctor.id()).isNotEqualTo(unit.id());
        assertThat(unit.doctor()).isNull();
    }

    @Test
    void a_later_statement_of_the_doctor_counts_from_its_day_on() {
        load(LATER, List.of("钱医生", "赵医生", "钱医生", "钱医生", "", ""));
        assertThat(register.records(MADE).everybody()).isNotEmpty();
        assertThat(doctor(0, MADE)).isEqualTo("赵医生");
        assertThat(doctor(0, LATER)).isEqualTo("钱医生");
    }

    private @Nullable String doctor(int person, LocalDate asOf) {
        var records = register.records(asOf);
        var found = new java.util.concurrent.atomic.AtomicReference<@Nullable String>();
        records.forEach(records.everybody(), record -> {
            if (record.person().identityNumber().equals(number(person))) {
                found.set(record.person().doctor());
            }
        });
        return found.get();
    }

    @Test
    void a_refresh_asks_for_the_same_doctor_s_people_and_strikes_out_who_went_to_another() {
        List<Worklist> kept = lists(CareTier.TOWNSHIP, Doctors.EACH, MADE).stream()
                .map(list -> handouts().keep(list, request(CareTier.TOWNSHIP, Doctors.EACH, MADE), MADE))
                .toList();
        assertThat(changes(kept.get(0), MADE).isCurrent()).isTrue();
        assertThat(changes(kept.get(2), MADE).isCurrent()).isTrue();

        load(LATER, List.of("钱医生", "赵医生", "钱医生", "钱医生", "", ""));

        assertThat(changes(kept.get(0), LATER).gone())
                .isNotEmpty()
                .allSatisfy(struck -> assertThat(struck.name()).isEqualTo("王*"))
                .extracting(Struck::why)
                .containsOnly(Gone.ELSEWHERE);
        assertThat(changes(kept.get(1), LATER).fresh()).isNotEmpty().allMatch(line -> line.name()
                .equals("王芳"));
    }

    private ListChanges changes(Worklist list, LocalDate asOf) {
        Handout handout = handouts().find(String.valueOf(list.number())).orElseThrow();
        return new ListRefresh(handouts(), worklists(asOf), register.records(asOf), pathways, asOf).of(handout, 0);
    }
}

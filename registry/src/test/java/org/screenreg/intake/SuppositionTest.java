package org.screenreg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.RecordStore;
import org.screenreg.event.Supposition;
import org.screenreg.testing.Engine;
import org.screenreg.testing.RandomSheets;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;

@ParameterizedClass
@EnumSource(Engine.class)
class SuppositionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Parameter
    Engine engine;

    private TestRegister register;

    @BeforeEach
    void open() {
        register = TestRegister.withAreas(engine);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void what_a_file_would_state_is_what_it_states_once_it_is_loaded() {
        RandomSheets sheets = new RandomSheets(11);
        register.load(sheets.people(150), TODAY);
        register.load(sheets.breast(150), TODAY);
        for (TestSheet sheet : List.of(sheets.breast(200), sheets.people(200))) {
            Supposition told = new Supposition(sheet.fileName(), TODAY);
            register.intake(TODAY).check(sheet, told);
            RecordStore supposing = register.records(TODAY).supposing(told);
            List<String> supposed = new ArrayList<>();
            supposing.forEach(List.copyOf(told.persons()), record -> supposed.add(words(record)));

            register.load(sheet, TODAY);

            RecordStore after = register.records(TODAY);
            List<String> loaded = new ArrayList<>();
            after.forEach(after.everybody(), record -> loaded.add(words(record)));
            assertThat(supposed).hasSizeGreaterThan(10);
            assertThat(loaded).containsAll(supposed);
        }
    }

    /** Everything about a person but the number the register gave and where it is stated. */
    private static String words(PersonRecord record) {
        String person = record.person().toString().replaceFirst("key=[^,]*", "");
        return person
                + record.events().stream()
                        .map(event -> event.programme() + event.kind() + event.performedOn() + event.findings())
                        .toList();
    }
}

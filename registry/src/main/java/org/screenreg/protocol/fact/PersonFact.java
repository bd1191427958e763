package org.screenreg.protocol.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;
import org.screenreg.protocol.cell.Value;

/** What is known of the person without any event. */
enum PersonFact implements FactSource {
    SEX {
        @Override
        public Reading read(Facts facts) {
            Sex sex = facts.person().sex();
            return sex == Sex.UNKNOWN ? Reading.UNKNOWN : Reading.of(new Value.Word(sex.code()));
        }
    },
    AGE {
        @Override
        public Reading read(Facts facts) {
            return Reading.of(new Value.Amount(Ages.on(facts.person().birthDate(), facts.day())));
        }

        @Override
        public boolean alwaysKnown() {
            return true;
        }

        @Override
        public boolean changesWithTime() {
            return true;
        }

        @Override
        public @Nullable LocalDate nextChange(Facts facts, int[] boundaries) {
            LocalDate birth = facts.person().birthDate();
            int age = Ages.on(birth, facts.day());
            for (int boundary : boundaries) {
                if (boundary > age) {
                    return Ages.birthday(birth, boundary);
                }
            }
            return null;
        }
    },
    DIED {
        @Override
        public Reading read(Facts facts) {
            return reached(facts, facts.person().diedOn());
        }

        @Override
        public boolean alwaysKnown() {
            return true;
        }
    },
    MOVED {
        @Override
        public Reading read(Facts facts) {
            return reached(facts, facts.person().movedOn());
        }

        @Override
        public boolean alwaysKnown() {
            return true;
        }
    };

    private static Reading reached(Facts facts, @Nullable LocalDate date) {
        return Reading.of(Value.of(date != null && !date.isAfter(facts.day())));
    }
}

package org.screenreg.protocol.cell;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The answer to a fact: a word, an amount, a day, or unknown. */
public sealed interface Value {
    Value UNKNOWN = new Unknown();
    Value TRUE = new Word("true");
    Value FALSE = new Word("false");

    /** The value as it is shown and compared in files. */
    String text();

    default boolean isKnown() {
        return true;
    }

    static Value of(boolean claim) {
        return claim ? TRUE : FALSE;
    }

    /** A code, {@code true} or {@code false}. */
    record Word(String text) implements Value {}

    /** A number, whole or decimal. */
    record Amount(double number) implements Value {

        @Override
        public String text() {
            long whole = (long) number;
            if (whole == number) {
                return Long.toString(whole);
            }
            BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
            return plain.toPlainString();
        }
    }

    /** A calendar day. */
    record Day(LocalDate date) implements Value {

        @Override
        public String text() {
            return date.toString();
        }
    }

    /** Nobody has stated it. */
    record Unknown() implements Value {

        @Override
        public String text() {
            return "unknown";
        }

        @Override
        public boolean isKnown() {
            return false;
        }
    }
}

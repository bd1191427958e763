package org.screenreg.intake.value;

import static org.screenreg.intake.IssueCode.PHONE_NOT_READABLE;
import static org.screenreg.intake.IssueCode.VALUE_CONVERTED;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first telephone number of a cell. */
final class PhoneText {
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}");
    /** No area code begins with 013 to 019, so a mobile number behind a nought is one. */
    private static final Pattern PREFIXED = Pattern.compile("(?:\\+?86-?|0)(1[3-9]\\d{9})");

    private static final Pattern GROUPED = Pattern.compile("(1[3-9]\\d)-(\\d{4})-(\\d{4})");
    private static final Pattern DECIMALS_OF_A_WHOLE = Pattern.compile("\\.0+$");

    private PhoneText() {}

    static Value read(String text) {
        String folded = DECIMALS_OF_A_WHOLE.matcher(Spelling.folded(text)).replaceAll("");
        if (Spelling.isAbsent(folded) || folded.equals("无")) {
            return Value.NOTHING;
        }
        String first = folded.split("[、;,/]", -1)[0];
        Matcher prefixed = PREFIXED.matcher(first);
        if (prefixed.matches()) {
            return Value.remarked(prefixed.group(1), VALUE_CONVERTED, prefixed.group(1));
        }
        if (PHONE.matcher(first).matches()) {
            return Value.of(first);
        }
        Matcher grouped = GROUPED.matcher(first);
        return grouped.matches()
                ? Value.of(grouped.group(1) + grouped.group(2) + grouped.group(3))
                : Value.objection(PHONE_NOT_READABLE);
    }
}

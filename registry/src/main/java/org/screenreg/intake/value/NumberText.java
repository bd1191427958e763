package org.screenreg.intake.value;

import static org.screenreg.intake.IssueCode.NUMBER_ABOUT;
import static org.screenreg.intake.IssueCode.NUMBER_LARGEST_TAKEN;
import static org.screenreg.intake.IssueCode.NUMBER_NOT_READABLE;
import static org.screenreg.intake.IssueCode.NUMBER_OUT_OF_RANGE;
import static org.screenreg.intake.IssueCode.VALUE_CONVERTED;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.SubmittedColumn;

/**
 * Reads a number however counties write it: with its unit, a comparator, as a range or several measures of one size, as
 * packs. A comparator stays part of the value; {@code <2.0} never becomes 2.
 */
final class NumberText {
    private static final int LONGEST_PLAIN = 15;
    private static final String NUMBER = "([+-]?\\d{1,15}(?:\\.\\d{1,15})?)";
    private static final String UNIT = "([^\\d.<>≤≥~*X×+-]{0,8}?)";
    private static final Pattern SINGLE = Pattern.compile("(<=|>=|[<>≤≥])?" + NUMBER + UNIT + "(以上|以下|左右)?");
    private static final Pattern ABOUT = Pattern.compile("(?:大?约|~|≈)(.*)");
    private static final Pattern SEVERAL =
            Pattern.compile(NUMBER + UNIT + "(?:[X×*~至-]|--)" + NUMBER + UNIT + "(?:[X×*]" + NUMBER + UNIT + ")?");
    private static final Pattern PACKS = Pattern.compile("(?:(\\d{1,2})包半|(半)包)(?:/天|/日)?");
    private static final Pattern SMOKED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d)?)(支|根|包|盒)(?:/天|/日|每天)?[X×*,]?(\\d{1,2}(?:\\.\\d)?)年");
    private static final BigDecimal CIGARETTES_IN_A_PACK = new BigDecimal(20);
    private static final String PACK_YEARS = "包年";

    private final SubmittedColumn column;
    private final String unit;

    NumberText(SubmittedColumn column) {
        this.column = column;
        this.unit = Spelling.folded(column.unit());
    }

    Value read(String text) {
        if (isPlain(text)) {
            return limited("", new BigDecimal(text), null);
        }
        String folded = Spelling.folded(text);
        if (Spelling.isAbsent(folded)) {
            return Spelling.absence(folded);
        }
        Matcher about = ABOUT.matcher(folded);
        if (about.matches()) {
            return plain(about.group(1), NUMBER_ABOUT);
        }
        Optional<Value> known = single(folded).or(() -> several(folded)).or(() -> amounts(folded));
        return known.orElseGet(() -> Value.objection(NUMBER_NOT_READABLE));
    }

    /** Nearly every number is one without anything around it, and need not be taken apart. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_PLAIN;
    }

    private Value plain(String text, IssueCode remark) {
        Matcher single = SINGLE.matcher(text);
        boolean reads = single.matches() && single.group(1) == null && single.group(4) == null;
        Optional<BigDecimal> number = reads ? inUnit(single.group(2), single.group(3)) : Optional.empty();
        return number.map(value -> limited("", value, remark)).orElseGet(() -> Value.objection(NUMBER_NOT_READABLE));
    }

    private Optional<Value> single(String folded) {
        Matcher single = SINGLE.matcher(folded);
        if (!single.matches()) {
            return Optional.empty();
        }
        String sign = sign(single.group(1), single.group(4));
        boolean about = "左右".equals(single.group(4));
        if (!sign.isEmpty() && column.required()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = inUnit(single.group(2), single.group(3));
        boolean converted = number.isPresent() && number.get().compareTo(new BigDecimal(single.group(2))) != 0;
        @Nullable IssueCode remark = about ? NUMBER_ABOUT : converted ? VALUE_CONVERTED : null;
        return number.map(value -> limited(sign, value, remark));
    }

    private static String sign(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return "以上".equals(after) ? "≥" : "以下".equals(after) ? "≤" : "";
        }
        return before.equals(">=") ? "≥" : before.equals("<=") ? "≤" : before;
    }

    /** Several measures of one thing, or a range: the largest of them, where the larger is the worse. */
    private Optional<Value> several(String folded) {
        Matcher several = SEVERAL.matcher(folded);
        if (!Units.isSize(unit) || !several.matches()) {
            return Optional.empty();
        }
        String last = several.group(6) == null ? several.group(4) : several.group(6);
        BigDecimal largest = BigDecimal.ZERO;
        for (int i = 1; i <= 5; i += 2) {
            if (several.group(i) != null) {
                String own = several.group(i + 1).isEmpty() ? last : several.group(i + 1);
                Optional<BigDecimal> number = inUnit(several.group(i), own);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                largest = largest.max(number.get());
            }
        }
        return Optional.of(limited("", largest, NUMBER_LARGEST_TAKEN));
    }

    private Optional<Value> amounts(String folded) {
        Matcher packs = PACKS.matcher(folded);
        if (unit.startsWith("支") && packs.matches()) {
            String whole = packs.group(1) == null ? "0" : packs.group(1);
            BigDecimal number = new BigDecimal(whole + ".5").multiply(CIGARETTES_IN_A_PACK);
            return Optional.of(limited("", number, VALUE_CONVERTED));
        }
        Matcher smoked = SMOKED.matcher(folded);
        if (unit.equals(PACK_YEARS) && smoked.matches()) {
            boolean single = smoked.group(2).equals("支") || smoked.group(2).equals("根");
            BigDecimal daily = new BigDecimal(smoked.group(1));
            BigDecimal packsADay = single ? daily.divide(CIGARETTES_IN_A_PACK) : daily;
            return Optional.of(limited("", packsADay.multiply(new BigDecimal(smoked.group(3))), VALUE_CONVERTED));
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> inUnit(String number, String written) {
        return Units.factor(written, unit).map(factor -> new BigDecimal(number).multiply(factor));
    }

    private Value limited(String sign, BigDecimal number, @Nullable IssueCode remark) {
        double value = number.doubleValue();
        if (value < column.min() || value > column.max()) {
            return Value.objection(NUMBER_OUT_OF_RANGE, limit(column.min()), limit(column.max()));
        }
        String text =
                sign + (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        return remark == null ? Value.of(text) : Value.remarked(text, remark, text);
    }

    private static String limit(double limit) {
        String text = String.valueOf(limit);
        return Double.isNaN(limit) ? "" : text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}

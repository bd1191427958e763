package org.screenreg.intake;

import static org.screenreg.intake.IssueCode.CODE_NOT_IN_LIST;
import static org.screenreg.intake.IssueCode.DATE_IN_FUTURE;
import static org.screenreg.intake.IssueCode.DATE_NOT_READABLE;
import static org.screenreg.intake.IssueCode.NUMBER_NOT_READABLE;
import static org.screenreg.intake.IssueCode.NUMBER_OUT_OF_RANGE;
import static org.screenreg.intake.IssueCode.PHONE_NOT_READABLE;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;

/** Turns a raw cell into a canonical text, by the kind of its column. Text that is not understood is never a finding. */
final class ValueReader {
    private static final Set<String> NOT_DONE = Set.of("-", "--", "/", "—", "未查", "未做", "未检", "空", "NA", "N/A", "无此项");
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(?:岁|周岁|年|个月|月|次|支|支/天|CM|KG|MM|%|级|分)?");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}");
    private static final Pattern DECIMALS_OF_A_WHOLE = Pattern.compile("\\.0+$");
    private static final BigDecimal LARGEST_RATIO = new BigDecimal("1.5");
    private static final Set<String> FEMALE = Set.of("女", "女性", "F", "2", "FEMALE");
    private static final Set<String> MALE = Set.of("男", "男性", "M", "1", "MALE");

    private final CodeLists codeLists;
    private final DateText dates;
    private final LocalDate today;

    ValueReader(CodeLists codeLists, LocalDate today) {
        this.codeLists = codeLists;
        this.dates = new DateText(today);
        this.today = today;
    }

    /** The value of a cell; identity numbers are read elsewhere and come back as they are. */
    Value read(SubmittedColumn column, RawCell cell) {
        if (cell.isBlank()) {
            return Value.NOTHING;
        }
        return switch (column.kind()) {
            case TEXT, VILLAGE, TOWNSHIP, FACILITY, IDENTITY_NUMBER -> Value.of(plain(cell.text()));
            case NAME -> Value.of(plain(cell.text()).replace(" ", ""));
            case SEX -> sex(cell.text());
            case DATE -> date(cell);
            case NUMBER -> number(column, cell);
            case RATIO -> ratio(number(column, cell));
            case CODE -> code(codeLists.get(String.valueOf(column.codeList())), cell);
            case PHONE -> phone(cell);
        };
    }

    private static String plain(String text) {
        return text.replace('\u3000', ' ')
                .replace("\u200B", "")
                .replace("\uFEFF", "")
                .strip();
    }

    private static String folded(String text) {
        return Normalizer.normalize(plain(text), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(java.util.Locale.ROOT);
    }

    private static Value sex(String text) {
        String folded = folded(text);
        if (FEMALE.contains(folded)) {
            return Value.of("F");
        }
        return MALE.contains(folded) ? Value.of("M") : Value.of("unknown");
    }

    private Value date(RawCell cell) {
        if (NOT_DONE.contains(folded(cell.text()))) {
            return Value.NOTHING;
        }
        Optional<LocalDate> read = dates.read(cell);
        if (read.isEmpty()) {
            return Value.objection(DATE_NOT_READABLE);
        }
        return read.get().isAfter(today)
                ? Value.objection(DATE_IN_FUTURE, today.toString())
                : Value.of(read.get().toString());
    }

    private static Value number(SubmittedColumn column, RawCell cell) {
        String folded = folded(cell.text());
        if (NOT_DONE.contains(folded)) {
            return Value.NOTHING;
        }
        Matcher matcher = NUMBER.matcher(folded);
        if (!matcher.matches()) {
            return Value.objection(NUMBER_NOT_READABLE);
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        double value = number.doubleValue();
        if (value < column.min() || value > column.max()) {
            return Value.objection(NUMBER_OUT_OF_RANGE, trim(column.min()), trim(column.max()));
        }
        return Value.of(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    /** The same share whether it was sent as 0.52 or as 52. */
    private static Value ratio(Value sent) {
        if (sent.text().isEmpty()) {
            return sent;
        }
        BigDecimal number = new BigDecimal(sent.text());
        return number.compareTo(LARGEST_RATIO) <= 0
                ? sent
                : Value.of(number.movePointLeft(2).stripTrailingZeros().toPlainString());
    }

    private static String trim(double limit) {
        return Double.isNaN(limit)
                ? ""
                : DECIMALS_OF_A_WHOLE.matcher(String.valueOf(limit)).replaceAll("");
    }

    private static Value code(CodeList list, RawCell cell) {
        String text = DECIMALS_OF_A_WHOLE.matcher(cell.text()).replaceAll("");
        Optional<Code> code = list.parse(text);
        if (code.isPresent()) {
            return Value.of(code.get().code());
        }
        if (NOT_DONE.contains(folded(text))) {
            return Value.NOTHING;
        }
        String allowed = list.codes().stream().map(known -> known.label().zh()).collect(Collectors.joining(" "));
        String codes = list.codes().stream().map(Code::code).collect(Collectors.joining(" "));
        return Value.objection(CODE_NOT_IN_LIST, allowed, codes);
    }

    private static Value phone(RawCell cell) {
        String folded = DECIMALS_OF_A_WHOLE.matcher(folded(cell.text())).replaceAll("");
        if (NOT_DONE.contains(folded)) {
            return Value.NOTHING;
        }
        String first = folded.split("[、;,/]", -1)[0];
        return PHONE.matcher(first).matches() ? Value.of(first) : Value.objection(PHONE_NOT_READABLE);
    }
}

package org.screenreg.intake.value;

import static org.screenreg.intake.IssueCode.BIRTH_DATE_NOT_EXACT;
import static org.screenreg.intake.IssueCode.CELL_IS_ERROR;
import static org.screenreg.intake.IssueCode.DATE_BEFORE_BIRTH;
import static org.screenreg.intake.IssueCode.DATE_IN_FUTURE;
import static org.screenreg.intake.IssueCode.DATE_NOT_READABLE;
import static org.screenreg.intake.IssueCode.DATE_WITHOUT_DAY;
import static org.screenreg.intake.IssueCode.NAME_DOUBTFUL;
import static org.screenreg.intake.IssueCode.SEX_NOT_READABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.screenreg.intake.DateText;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.CodeLists;

/** Turns a raw cell into a canonical text, by the kind of its column. Text that is not understood is never a finding. */
public final class ValueReader {
    private static final BigDecimal LARGEST_RATIO = new BigDecimal("1.5");
    private static final Set<String> FEMALE = Set.of("女", "女性", "F", "2", "FEMALE");
    private static final Set<String> MALE = Set.of("男", "男性", "M", "1", "MALE");
    private static final Set<String> SEX_NOT_STATED = Set.of("0", "9", "未说明", "未说明的性别", "未知的性别");
    private static final Pattern NAME = Pattern.compile("[\\p{L}·•.]{2,40}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}[-/.年]?(0?[1-9]|1[0-2])月?");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}(岁|周岁)?");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final CodeLists codeLists;
    private final DateText dates;
    private final LocalDate today;
    private final Map<SubmittedColumn, CodeText> codeTexts = new IdentityHashMap<>();
    private final Map<SubmittedColumn, NumberText> numberTexts = new IdentityHashMap<>();

    public ValueReader(CodeLists codeLists, LocalDate today) {
        this(codeLists, today, false);
    }

    public ValueReader(CodeLists codeLists, LocalDate today, boolean countsFrom1904) {
        this.codeLists = codeLists;
        this.dates = new DateText(today, countsFrom1904);
        this.today = today;
    }

    /** The value of a cell; identity numbers are read elsewhere and come back as they are. */
    public Value read(SubmittedColumn column, RawCell cell) {
        if (cell.isBlank()) {
            return Value.NOTHING;
        }
        if (cell.kind() == RawCell.Kind.ERROR) {
            return Value.objection(CELL_IS_ERROR);
        }
        return switch (column.kind()) {
            case TEXT, IDENTITY_NUMBER -> Value.of(Spelling.plain(cell.text()));
            case VILLAGE, TOWNSHIP, FACILITY -> place(cell.text());
            case NAME -> name(cell.text());
            case SEX -> sex(cell.text());
            case DATE -> column.sets().contains("person.birth-date") ? birthDate(cell) : date(cell);
            case NUMBER -> numbersOf(column).read(cell.text());
            case RATIO -> ratio(numbersOf(column).read(cell.text()));
            case CODE -> code(column, cell);
            case SIDES -> codeOf(column).readBothSides(cell.text());
            case PHONE -> PhoneText.read(cell.text());
        };
    }

    private CodeText codeOf(SubmittedColumn column) {
        return codeTexts.computeIfAbsent(
                column, known -> new CodeText(codeLists.get(String.valueOf(known.codeList()))));
    }

    private NumberText numbersOf(SubmittedColumn column) {
        return numberTexts.computeIfAbsent(column, NumberText::new);
    }

    private Value code(SubmittedColumn column, RawCell cell) {
        boolean left = column.sets().stream().allMatch(target -> target.endsWith(".left"));
        boolean right = column.sets().stream().allMatch(target -> target.endsWith(".right"));
        boolean sided = !column.sets().isEmpty() && (left || right);
        return sided
                ? codeOf(column).readOneSide(cell.text(), left)
                : codeOf(column).read(cell.text());
    }

    private static Value place(String text) {
        String folded = Spelling.folded(text);
        return Spelling.isAbsent(folded) || folded.equals("无") ? Value.NOTHING : Value.of(Spelling.plain(text));
    }

    private static Value name(String text) {
        String name = Spelling.plain(text).replace(" ", "");
        return NAME.matcher(name).matches() ? Value.of(name) : Value.remarked(name, NAME_DOUBTFUL);
    }

    private static Value sex(String text) {
        String folded = Spelling.folded(text);
        if (FEMALE.contains(folded)) {
            return Value.of("F");
        }
        if (MALE.contains(folded)) {
            return Value.of("M");
        }
        boolean open = SEX_NOT_STATED.contains(folded) || Spelling.isAbsent(folded);
        return open ? Value.of("unknown") : Value.remarked("unknown", SEX_NOT_READABLE);
    }

    /** The identity number gives the birth date; an age or a month beside it is no reason to refuse the row. */
    private Value birthDate(RawCell cell) {
        Value read = date(cell);
        boolean vague = read.remark() == DATE_WITHOUT_DAY
                || AGE.matcher(Spelling.folded(cell.text())).matches();
        return vague ? Value.objection(BIRTH_DATE_NOT_EXACT) : read;
    }

    private Value date(RawCell cell) {
        String folded = Spelling.folded(cell.text());
        if (Spelling.isAbsent(folded)) {
            return Spelling.absence(folded);
        }
        Optional<LocalDate> read = dates.read(cell);
        if (read.isEmpty()) {
            return Value.objection(MONTH.matcher(folded).matches() ? DATE_WITHOUT_DAY : DATE_NOT_READABLE);
        }
        if (read.get().isBefore(FIRST_DAY)) {
            return Value.objection(DATE_BEFORE_BIRTH);
        }
        return read.get().isAfter(today)
                ? Value.objection(DATE_IN_FUTURE, today.toString())
                : Value.of(read.get().toString());
    }

    /** The same share whether it was sent as 0.52 or as 52. */
    private static Value ratio(Value sent) {
        String text = sent.text(0);
        boolean plain = !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
        if (!plain || new BigDecimal(text).compareTo(LARGEST_RATIO) <= 0) {
            return sent;
        }
        String share =
                new BigDecimal(text).movePointLeft(2).stripTrailingZeros().toPlainString();
        return new Value(java.util.List.of(share), sent.remark(), sent.args(), sent.absence());
    }
}

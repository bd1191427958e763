package org.screenreg.template.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.CodeLists;
import org.screenreg.template.Column;

/**
 * How much a column of a sheet looks like one of a template, from 0 to 1: by its heading, and by whether the cells below it
 * could be values of that column. It is only ever shown to somebody, never acted upon.
 */
public final class Likeness {
    /** From here on a likeness is worth mentioning. */
    public static final double WORTH_SAYING = 0.6;

    private static final double VALUES_DO_NOT_FIT = 0.6;
    private static final Pattern NOISE = Pattern.compile("[()\\[\\]（）【】_/:：,，.、]");
    /** Dates and long numbers, which no code is; any other text may be a code nobody has listed yet. */
    private static final Pattern NO_WORD = Pattern.compile("\\d{1,4}[-/.年]\\d{1,2}.*|[\\d.]{4,}[Xx]?");

    private static final Map<ColumnKind, Pattern> SHAPES = Map.of(
            ColumnKind.DATE, Pattern.compile("\\d{1,4}[-/.年]\\d{1,2}([-/.月]\\d{1,4}日?)?.*|\\d{8}|[2-5]\\d{4}"),
            ColumnKind.NUMBER, Pattern.compile("[<>≤≥约]?\\d+(\\.\\d+)?\\D{0,8}.*"),
            ColumnKind.RATIO, Pattern.compile("\\d+(\\.\\d+)?%?"),
            ColumnKind.IDENTITY_NUMBER, Pattern.compile("[\\dXx*]{15,18}"),
            ColumnKind.PHONE, Pattern.compile("[\\d-]{7,13}.*"),
            ColumnKind.NAME, Pattern.compile("[\\p{IsHan}·]{2,6}|[A-Za-z .]{3,40}"),
            ColumnKind.SEX, Pattern.compile("[男女12MF]性?"));

    private final CodeLists codeLists;

    public Likeness(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /**
     * How likely a heading stands for a column.
     *
     * @param below texts that stand below the heading; may be empty
     */
    public double of(String heading, List<String> below, Column column) {
        String bare = bare(heading);
        double name = column.headings().stream()
                .mapToDouble(known -> similarity(bare, bare(known)))
                .max()
                .orElse(0);
        return fits(below, column.submitted()) ? name : name * VALUES_DO_NOT_FIT;
    }

    private boolean fits(List<String> below, SubmittedColumn column) {
        List<String> stated = below.stream().filter(text -> !text.isBlank()).toList();
        long fitting = stated.stream().filter(text -> fits(text, column)).count();
        return stated.isEmpty() || fitting * 2 >= stated.size();
    }

    private boolean fits(String text, SubmittedColumn column) {
        String plain = Folding.fold(text);
        if (column.codeList() != null) {
            return codeLists.get(column.codeList()).parse(plain).isPresent()
                    || !NO_WORD.matcher(plain).matches();
        }
        Pattern shape = SHAPES.get(column.kind());
        return shape == null || shape.matcher(plain).matches() && inRange(plain, column);
    }

    private static boolean inRange(String text, SubmittedColumn column) {
        if (column.kind() != ColumnKind.NUMBER || !text.matches("\\d{1,9}(\\.\\d+)?")) {
            return true;
        }
        double number = Double.parseDouble(text);
        return !(number < column.min()) && !(number > column.max());
    }

    private static String bare(String heading) {
        return NOISE.matcher(Folding.fold(heading)).replaceAll("");
    }

    /** Shared characters over all characters of both, each counted as often as it stands there (Dice's coefficient). */
    static double similarity(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        one.codePoints().forEach(point -> counts.merge(point, 1, Integer::sum));
        long shared = other.codePoints()
                .filter(point -> counts.merge(point, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * shared / (one.codePointCount(0, one.length()) + other.codePointCount(0, other.length()));
    }
}

package org.screenreg.template;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** Says what a column accepts, in the words the notes, the drop-downs and the entry messages use. */
public final class ColumnGuide {
    private static final Label DATE = new Label("日期，如 2026-03-02", "A date such as 2026-03-02");
    private static final Label NUMBER = new Label("数字", "A number");
    private static final Label RANGE = new Label("数字，%s 至 %s", "A number from %s to %s");
    private static final Label IDENTITY = new Label("18 位身份证号，按文本填写", "18 characters, typed as text");
    private static final Label PHONE = new Label("手机或固定电话", "A mobile or landline number");
    private static final Label TEXT = new Label("文字", "Text");
    private static final List<Label> SEXES = List.of(new Label("女", "F"), new Label("男", "M"));

    private final CodeLists codeLists;
    private final Language language;

    public ColumnGuide(CodeLists codeLists, Language language) {
        this.codeLists = codeLists;
        this.language = language;
    }

    /** The values to choose from; none where the column is free. */
    public List<String> choices(Column column) {
        String list = column.submitted().codeList();
        if (list != null) {
            return labels(codeLists.get(list).codes().stream().map(Code::label).toList());
        }
        return switch (column.submitted().kind()) {
            case SEX -> labels(SEXES);
            default -> List.of();
        };
    }

    private List<String> labels(List<Label> labels) {
        return labels.stream().map(label -> label.in(language)).toList();
    }

    String allowed(Column column) {
        return switch (column.submitted().kind()) {
            case CODE, SIDES, SEX ->
                choices(column).stream().collect(Collectors.joining(language == Language.ZH ? "、" : "; "));
            case DATE -> DATE.in(language);
            case NUMBER, RATIO -> number(column.submitted());
            case IDENTITY_NUMBER -> IDENTITY.in(language);
            case PHONE -> PHONE.in(language);
            case TEXT, NAME, VILLAGE, TOWNSHIP, FACILITY -> TEXT.in(language);
        };
    }

    private String number(SubmittedColumn column) {
        return Double.isNaN(column.min()) || Double.isNaN(column.max())
                ? NUMBER.in(language)
                : RANGE.in(language).formatted(plain(column.min()), plain(column.max()));
    }

    static String plain(double number) {
        return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}

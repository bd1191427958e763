package org.screenreg.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Sex;
import org.screenreg.worklist.Doctors;
import org.screenreg.worklist.Selection;
import org.screenreg.worklist.WorklistRequest;

/** Reads a list a county keeps as a file; what it does not say is as on the plain list of its tier. */
final class SavedListReader {
    private static final Set<SheetField> NEEDED =
            Set.of(SheetField.CODE, SheetField.NAME, SheetField.OUTCOME, SheetField.CONTACT_DATE, SheetField.MARK);
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})\\.\\.(\\d{1,3})");

    private final WorklistFiles files;
    private final Map<CareTier, WorklistDefinition> plain;
    private final CodeLists codeLists;

    SavedListReader(WorklistFiles files, Map<CareTier, WorklistDefinition> plain, CodeLists codeLists) {
        this.files = files;
        this.plain = plain;
        this.codeLists = codeLists;
    }

    SavedList read(Definition file) {
        file.allowOnly(Set.of(
                "list",
                "title",
                "hint",
                "tier",
                "programmes",
                "where",
                "order",
                "each",
                "ahead",
                "most",
                "identity",
                "print",
                "sheet"));
        return new SavedList(
                file.get("list").text(),
                layout(file),
                selection(file),
                file.find("ahead").map(SavedListReader::count).orElse(WorklistRequest.DAYS_AHEAD),
                file.find("most").map(SavedListReader::count).orElse(0),
                file.find("identity")
                        .map(word -> choice(word, List.of("masked", "full")))
                        .orElse("masked")
                        .equals("masked"));
    }

    private WorklistDefinition layout(Definition file) {
        Definition word = file.get("tier");
        CareTier tier = CareTier.parse(choice(word, List.of("village", "township", "county")));
        WorklistDefinition own = plain.get(tier);
        if (own == null) {
            throw word.wrong(Flaw.VALUE_NOT_ALLOWED, word.text(), plain.keySet());
        }
        List<ReportColumn<SheetField>> sheet = file.find("sheet").isPresent() ? files.sheet(file) : own.sheet();
        for (SheetField needed : NEEDED) {
            if (sheet.stream().noneMatch(column -> column.field() == needed)) {
                throw file.get("sheet").wrong(Flaw.COLUMN_NEEDED, WorklistFiles.key(needed));
            }
        }
        return new WorklistDefinition(
                tier,
                file.get("title").bothLanguages(),
                file.find("hint").map(Definition::bothLanguages).orElse(own.hint()),
                own.byVillage(),
                own.rows(),
                own.rowHeight(),
                own.boxes(),
                file.find("print").isPresent() ? files.print(file) : own.print(),
                sheet);
    }

    private Selection selection(Definition file) {
        Set<String> programmes = codes(file.find("programmes"), "programme", Flaw.PROGRAMME_UNKNOWN);
        Selection.Order order = file.find("order")
                .map(word -> choice(
                        word,
                        Stream.of(Selection.Order.values())
                                .map(Selection.Order::code)
                                .toList()))
                .flatMap(code -> Stream.of(Selection.Order.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .orElse(Selection.Order.URGENCY);
        Optional<Definition> where = file.find("where");
        where.ifPresent(one -> one.allowOnly(Set.of("steps", "least-urgent", "overdue", "sex", "ages", "doctor")));
        int[] ages = where.flatMap(one -> one.find("ages"))
                .map(SavedListReader::ages)
                .orElse(new int[] {0, Selection.OLDEST});
        @Nullable
        Sex sex = where.flatMap(one -> one.find("sex"))
                .map(word -> Sex.of(choice(word, List.of("F", "M"))))
                .orElse(null);
        return new Selection(
                programmes,
                codes(where.flatMap(one -> one.find("steps")), "step", Flaw.CODE_NOT_IN_LIST),
                where.flatMap(one -> one.find("least-urgent"))
                        .map(SavedListReader::urgency)
                        .orElse(Selection.LAST_CLASS),
                where.flatMap(one -> one.find("overdue")).map(Definition::claim).orElse(false),
                sex,
                ages[0],
                ages[1],
                doctors(file, where),
                order);
    }

    private static Doctors doctors(Definition file, Optional<Definition> where) {
        boolean each = file.find("each")
                .map(word -> choice(word, List.of("unit", "doctor")))
                .filter("doctor"::equals)
                .isPresent();
        return where.flatMap(one -> one.find("doctor"))
                .map(name -> Doctors.named(name.text()))
                .orElse(each ? Doctors.EACH : Doctors.TOGETHER);
    }

    private Set<String> codes(Optional<Definition> written, String list, Flaw flaw) {
        CodeList known = codeLists.get(list);
        written.ifPresent(texts -> {
            texts.allowEachOnce();
            for (Definition one : texts.list()) {
                if (known.codes().stream().noneMatch(code -> code.code().equals(one.text()))) {
                    throw one.wrong(flaw, one.text(), known.name());
                }
            }
        });
        return written.map(texts -> Set.copyOf(texts.texts())).orElse(Set.of());
    }

    private static int urgency(Definition written) {
        int urgency = written.wholeNumber();
        if (urgency < 1 || urgency > Selection.LAST_CLASS) {
            throw written.wrong(Flaw.NOT_A_CLASS, written.text());
        }
        return urgency;
    }

    private static int[] ages(Definition written) {
        Matcher range = AGES.matcher(written.text());
        if (!range.matches() || Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2))) {
            throw written.wrong(Flaw.NOT_AGES, written.text());
        }
        return new int[] {Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))};
    }

    private static int count(Definition written) {
        int count = written.wholeNumber();
        if (count < 0) {
            throw written.wrong(Flaw.NOT_A_WHOLE_NUMBER, written.text());
        }
        return count;
    }

    private static String choice(Definition word, List<String> allowed) {
        if (!allowed.contains(word.text())) {
            throw word.wrong(Flaw.VALUE_NOT_ALLOWED, word.text(), allowed);
        }
        return word.text();
    }
}

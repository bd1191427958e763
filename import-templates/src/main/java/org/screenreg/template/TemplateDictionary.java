package org.screenreg.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.Subject;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.programme.Sex;

/** Reads the column dictionaries. */
final class TemplateDictionary {
    private static final Set<String> FILE_KEYS = Set.of(
            "template", "version", "subject", "programme", "only-sex", "sheet", "one-of", "once-per-year", "columns");
    private static final Set<String> COLUMN_KEYS = Set.of(
            "key",
            "heading",
            "also",
            "type",
            "sets",
            "required",
            "min",
            "max",
            "example",
            "note",
            "width",
            "include",
            "offered");
    private static final List<String> SUBJECTS = Stream.of(Subject.values())
            .map(subject -> subject.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Pattern CODE = Pattern.compile("(code|sides)\\(([a-z0-9-]+)\\)");
    private static final Label NOTHING = new Label("", "");

    private final CodeLists codeLists;

    TemplateDictionary(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    Template read(String name) {
        return template(resource(name));
    }

    Template template(Definition file) {
        file.allowOnly(FILE_KEYS);
        return new Template(
                file.get("template").text(),
                file.get("version").text(),
                subject(file.get("subject")),
                file.text("programme", ""),
                file.find("only-sex").map(sex -> Sex.of(sex.text())),
                file.get("sheet").label(),
                file.texts("one-of"),
                Set.copyOf(file.texts("once-per-year")),
                columns(file.get("columns")));
    }

    private static Subject subject(Definition word) {
        return Stream.of(Subject.values())
                .filter(subject -> subject.name().toLowerCase(Locale.ROOT).equals(word.text()))
                .findFirst()
                .orElseThrow(() -> word.wrong(Flaw.VALUE_NOT_ALLOWED, word.text(), SUBJECTS));
    }

    private static Definition resource(String name) {
        return Definitions.resource(TemplateDictionary.class, "/templates/" + name + ".yaml");
    }

    private List<Column> columns(Definition list) {
        List<Column> columns = new ArrayList<>();
        for (Definition entry : list.list()) {
            Optional<Definition> include = entry.find("include");
            if (include.isPresent()) {
                columns.addAll(columns(resource(include.get().text()).get("columns")));
            } else {
                columns.add(column(entry));
            }
        }
        return columns;
    }

    private Column column(Definition entry) {
        entry.allowOnly(COLUMN_KEYS);
        Definition type = entry.get("type");
        Matcher code = CODE.matcher(type.text());
        String codeList = code.matches() ? code.group(2) : null;
        if (codeList != null && !codeLists.has(codeList)) {
            throw type.wrong(Flaw.CODE_LIST_UNKNOWN, codeList);
        }
        SubmittedColumn submitted = new SubmittedColumn(
                entry.get("key").text(),
                entry.get("heading").label(),
                codeList == null ? kind(type) : ColumnKind.parse(code.group(1)),
                codeList,
                entry.texts("sets"),
                entry.find("required").map(Definition::claim).orElse(false),
                entry.find("min").map(Definition::number).orElse(Double.NaN),
                entry.find("max").map(Definition::number).orElse(Double.NaN));
        Label note = entry.find("note").map(Definition::label).orElse(NOTHING);
        int width = entry.find("width").map(Definition::wholeNumber).orElse(0);
        boolean offered = entry.find("offered").map(Definition::claim).orElse(true);
        return new Column(
                submitted, entry.texts("also"), example(entry, codeList), note, new Column.Look(width, offered));
    }

    private static ColumnKind kind(Definition type) {
        try {
            return ColumnKind.parse(type.text());
        } catch (IllegalArgumentException e) {
            throw type.wrong(Flaw.COLUMN_TYPE_UNKNOWN, type.text());
        }
    }

    private Label example(Definition entry, @Nullable String codeList) {
        Label example = entry.find("example").map(Definition::label).orElse(NOTHING);
        return codeList == null || example.zh().isEmpty()
                ? example
                : codeLists.get(codeList).label(example.zh());
    }
}

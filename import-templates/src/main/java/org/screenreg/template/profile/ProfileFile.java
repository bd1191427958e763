package org.screenreg.template.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.Label;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;

/** Reads and writes the profile of an institution as a YAML file. */
public final class ProfileFile {
    private static final Set<String> KEYS =
            Set.of("profile", "source", "template", "headings", "values", "dates", "units", "sheet");
    private static final List<String> DATES = List.of("year-first", "day-first");

    private final Templates templates;

    public ProfileFile(Templates templates) {
        this.templates = templates;
    }

    public Profile read(Path file) {
        return read(Definitions.file(file));
    }

    /** The profile a definition states; every column and every code it names must exist. */
    public Profile read(Definition file) {
        file.allowOnly(KEYS);
        Definition named = file.get("template");
        Template template = templates
                .find(named.text())
                .orElseThrow(() -> named.wrong(Flaw.VALUE_NOT_ALLOWED, named.text(), templates.names()));
        Map<String, String> headings = new HashMap<>();
        file.find("headings")
                .map(Definition::map)
                .orElse(Map.of())
                .forEach((heading, key) -> headings.put(
                        Folding.fold(heading),
                        key.text().equals(Profile.IGNORE)
                                ? Profile.IGNORE
                                : column(template, key).key()));
        Map<String, Map<String, String>> values = new HashMap<>();
        file.find("values")
                .map(Definition::map)
                .orElse(Map.of())
                .forEach((key, meanings) -> values.put(
                        known(template, key, meanings).key(), meanings(known(template, key, meanings), meanings)));
        Map<String, String> units = new HashMap<>();
        file.find("units")
                .map(Definition::map)
                .orElse(Map.of())
                .forEach((key, unit) -> units.put(known(template, key, unit).key(), unit.text()));
        return new Profile(
                file.get("profile").text(),
                file.find("source").map(Definition::label).orElse(new Label("", "")),
                template.name(),
                headings,
                values,
                dayFirst(file),
                units,
                file.texts("sheet"));
    }

    /** The profile in a file with answers to questions taken in; a new profile where there is no such file yet. */
    public Profile with(Path file, String template, Map<String, Map<String, String>> answers) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
        Profile before = Files.exists(file)
                ? read(file)
                : new Profile(name, new Label(name, name), template, Map.of(), Map.of(), false, Map.of(), List.of());
        if (!before.template().equals(template)) {
            throw RegistryException.wrongCall(new Label(
                    "映射文件 " + file + " 属于模板“" + before.template() + "”，答案属于“" + template + "”。",
                    "The profile " + file + " is for the template '" + before.template() + "', the answers are for '"
                            + template + "'."));
        }
        Map<String, Map<String, String>> folded = new TreeMap<>();
        answers.forEach((column, meanings) -> meanings.forEach((text, meant) ->
                folded.computeIfAbsent(column, key -> new TreeMap<>()).put(Folding.fold(text), meant)));
        return before.with(folded);
    }

    private static boolean dayFirst(Definition file) {
        String order = file.text("dates", "year-first");
        if (!DATES.contains(order)) {
            throw file.get("dates").wrong(Flaw.VALUE_NOT_ALLOWED, order, DATES);
        }
        return order.equals("day-first");
    }

    private static Column column(Template template, Definition key) {
        return known(template, key.text(), key);
    }

    private static Column known(Template template, String key, Definition place) {
        return template.column(key)
                .orElseThrow(() -> place.wrong(
                        Flaw.VALUE_NOT_ALLOWED,
                        key,
                        template.columns().stream().map(Column::key).toList()));
    }

    private Map<String, String> meanings(Column column, Definition meanings) {
        Map<String, String> folded = new TreeMap<>();
        String list = column.submitted().codeList();
        meanings.map().forEach((text, meant) -> {
            if (list != null && !isMeaning(templates.codeLists().get(list), meant.text())) {
                throw meant.wrong(Flaw.CODE_NOT_IN_LIST, meant.text(), list);
            }
            folded.put(Folding.fold(text), meant.text());
        });
        return folded;
    }

    /** A code, its label, or a word for what states nothing. */
    static boolean isMeaning(CodeList list, String meant) {
        return meant.equals(Profile.IGNORE)
                || Set.of("未查", "拒绝").contains(meant)
                || list.codes().stream().map(Code::code).anyMatch(meant::equals)
                || list.parse(meant).isPresent();
    }

    /** Writes a profile that can be read again; what the file already says in comments is not kept, so it belongs under version control. */
    public void write(Profile profile, Path file) {
        String text = text(profile);
        read(Definitions.text(String.valueOf(file.getFileName()), text));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("映射文件无法写入 " + file + "。", "The profile cannot be written to " + file + "."), e);
        }
    }

    private static String text(Profile profile) {
        StringBuilder text = new StringBuilder();
        text.append("profile: ").append(Quoted.of(profile.name())).append('\n');
        text.append("source: { zh: ")
                .append(Quoted.of(profile.source().zh()))
                .append(", en: ")
                .append(Quoted.of(profile.source().en()))
                .append(" }\n");
        text.append("template: ").append(profile.template()).append('\n');
        text.append("dates: ")
                .append(profile.dayFirst() ? "day-first" : "year-first")
                .append('\n');
        section(text, "headings", profile.headings(), "  ");
        section(text, "units", profile.units(), "  ");
        if (!profile.values().isEmpty()) {
            text.append("values:\n");
            new TreeMap<>(profile.values()).forEach((key, meanings) -> section(text, "  " + key, meanings, "    "));
        }
        if (!profile.sheet().isEmpty()) {
            text.append("sheet:\n");
            profile.sheet()
                    .forEach(heading ->
                            text.append("  - ").append(Quoted.of(heading)).append('\n'));
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String name, Map<String, String> pairs, String indent) {
        if (pairs.isEmpty()) {
            return;
        }
        text.append(name).append(":\n");
        new TreeMap<>(pairs).forEach((key, value) -> text.append(indent)
                .append(Quoted.of(key))
                .append(": ")
                .append(Quoted.of(value))
                .append('\n'));
    }
}

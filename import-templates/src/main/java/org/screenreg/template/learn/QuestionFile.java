package org.screenreg.template.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.Templates;

/** Questions about values as a file somebody answers once: a workbook with drop-downs, or the values of a profile in YAML. */
public final class QuestionFile {
    private static final Label HEAD = new Label(
            "# 在冒号后的引号中填答案：代码或其名称；不采用填 ignore，未检查填 未查。答完用 screening import answer 并入映射文件。\n",
            "# Answer between the quotes: a code or its label, ignore to leave the value out, 未查 for not done.\n"
                    + "# Then 'screening import answer' makes the answers part of a profile.\n");
    private static final Label ASKED = new Label("# %d 次，首见 %s", "# %d times, first %s");
    private static final Label CHOICES = new Label("；可选：", "; one of: ");

    private final Templates templates;
    private final Language language;

    public QuestionFile(Templates templates, Language language) {
        this.templates = templates;
        this.language = language;
    }

    /** Writes the questions in the format the file's name asks for. */
    public void write(Questions questions, Path file) {
        if (!isYaml(file)) {
            new QuestionWorkbook(templates, language).write(questions, file);
            return;
        }
        try {
            Files.writeString(file, yaml(questions), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("问题表无法写入 " + file + "。", "The questions cannot be written to " + file + "."), e);
        }
    }

    /** The answers in a file of questions. */
    public Answers read(Path file) {
        return isYaml(file) ? answers(Definitions.file(file)) : new QuestionWorkbook(templates, language).read(file);
    }

    private static boolean isYaml(Path file) {
        return file.toString().matches("(?i).*\\.ya?ml");
    }

    private String yaml(Questions questions) {
        StringBuilder text = new StringBuilder(HEAD.in(language));
        text.append("template: ").append(questions.template().name()).append('\n');
        Set<String> columns = new TreeSet<>();
        questions.all().forEach(question -> columns.add(question.column()));
        text.append(columns.isEmpty() ? "values: {}\n" : "values:\n");
        for (String column : columns) {
            text.append("  ").append(column).append(":\n");
            questions.all().stream()
                    .filter(question -> question.column().equals(column))
                    .forEach(question -> line(text, questions, question));
        }
        return text.toString();
    }

    private void line(StringBuilder text, Questions questions, Question question) {
        String choices = questions.choices(templates, question).stream()
                .map(code -> code.label().in(language))
                .collect(Collectors.joining(" "));
        text.append("    \"")
                .append(question.raw()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replaceAll("\\p{Cntrl}", " "))
                .append("\": \"\"  ")
                .append(ASKED.in(language).formatted(question.times(), question.first()))
                .append(choices.isEmpty() ? "" : CHOICES.in(language) + choices)
                .append('\n');
    }

    private static Answers answers(Definition file) {
        file.allowOnly(Set.of("template", "values"));
        Map<String, Map<String, String>> values = new TreeMap<>();
        List<String> open = new ArrayList<>();
        file.get("values").map().forEach((column, meanings) -> meanings.map().forEach((text, meant) -> {
            if (meant.text().isBlank()) {
                open.add(text);
            } else {
                values.computeIfAbsent(column, key -> new TreeMap<>())
                        .put(text, meant.text().strip());
            }
        }));
        return new Answers(file.get("template").text(), values, open.size());
    }
}

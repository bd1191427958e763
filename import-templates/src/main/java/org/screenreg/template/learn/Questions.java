package org.screenreg.template.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.value.Nearest;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;
import org.screenreg.template.profile.Folding;

/**
 * The values of files of one template that nobody has seen before, each once, most frequent first.
 *
 * @param template the template all files are of
 */
public record Questions(Template template, List<Question> all) {
    private static final Set<IssueCode> ASKED = Set.of(
            IssueCode.CODE_NOT_IN_LIST,
            IssueCode.NUMBER_NOT_READABLE,
            IssueCode.SEX_NOT_READABLE,
            IssueCode.VILLAGE_UNKNOWN,
            IssueCode.FACILITY_UNKNOWN);

    public Questions {
        all = List.copyOf(all);
    }

    private record Key(String column, String folded) {}

    /** Gathers what the issues of checked files ask about. */
    public static Questions of(
            Template template, Templates templates, List<Issue> issues, Function<Place, String> inWords) {
        Map<Key, List<Issue>> byText = new LinkedHashMap<>();
        issues.stream()
                .filter(issue -> ASKED.contains(issue.code()) && !issue.raw().isBlank())
                .forEach(issue -> byText.computeIfAbsent(
                                new Key(issue.place().column(), Folding.fold(issue.raw())), key -> new ArrayList<>())
                        .add(issue));
        List<Question> all = new ArrayList<>();
        byText.forEach((key, same) -> all.add(new Question(
                key.column(),
                same.get(0).raw(),
                same.size(),
                inWords.apply(same.get(0).place()),
                list(template, templates, key.column())
                        .map(list -> new Nearest(list).to(same.get(0).raw()))
                        .orElse(List.of()))));
        all.sort(Comparator.comparingInt((Question question) -> -question.times()));
        return new Questions(template, all);
    }

    static Optional<CodeList> list(Template template, Templates templates, String column) {
        return template.column(column)
                .map(Column::submitted)
                .filter(submitted -> submitted.codeList() != null)
                .map(submitted -> templates.codeLists().get(String.valueOf(submitted.codeList())));
    }

    /** The codes an answer may name. */
    List<Code> choices(Templates templates, Question question) {
        return list(template, templates, question.column()).map(CodeList::codes).orElse(List.of());
    }
}

package org.screenreg.template.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.Place;
import org.screenreg.intake.Subject;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;
import org.screenreg.template.profile.Likeness;

/**
 * Whether a file that fits the resident list could be a list of results instead: nobody is silently taken for having been
 * listed when they were examined.
 */
record Doubt(Templates templates, Likeness likeness) {
    private static final int ENOUGH = 2;

    /** What speaks against a file being what it seems; empty where nothing does. */
    Optional<Issue> about(String file, Fit fit) {
        if (fit.template().subject() != Subject.PEOPLE) {
            return Optional.empty();
        }
        List<TopRows.TopColumn> unread = fit.sheets().values().stream()
                .flatMap(match ->
                        match.above().stream().filter(column -> match.unused().contains(column.heading())))
                .toList();
        for (Template template : templates.all()) {
            Map<String, Column> like = template.subject() == Subject.EVENTS ? like(template, unread) : Map.of();
            if (like.size() >= ENOUGH) {
                return Optional.of(Issue.of(
                        IssueCode.LAYOUT_UNCLEAR,
                        Place.FILE,
                        file,
                        template.sheet().zh() + "，" + words(like, true),
                        template.sheet().en() + ", " + words(like, false)));
            }
        }
        return Optional.empty();
    }

    private Map<String, Column> like(Template template, List<TopRows.TopColumn> unread) {
        Map<String, Column> like = new LinkedHashMap<>();
        for (TopRows.TopColumn heading : unread) {
            template.columns().stream()
                    .filter(column -> !column.isAboutPerson() && !like.containsValue(column))
                    .filter(column -> likeness.of(heading.heading(), heading.below(), column) >= Likeness.WORTH_SAYING)
                    .findFirst()
                    .ifPresent(column -> like.put(heading.heading(), column));
        }
        return like;
    }

    private static String words(Map<String, Column> like, boolean zh) {
        return like.entrySet().stream()
                .map(entry -> "“" + entry.getKey() + "” ≈ “"
                        + (zh
                                ? entry.getValue().heading().zh()
                                : entry.getValue().heading().en()) + "”")
                .collect(Collectors.joining(zh ? "、" : ", "));
    }
}

package org.screenreg.cli.call;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.screenreg.handout.ResultColumns;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Resolution;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;

/**
 * The results of a step: what the events that do it can state according to the programme's template, as far as the protocol
 * looks at it; one column of a heading.
 */
final class StepResults implements ResultColumns {
    private static final String CONTACTS = "follow-up";
    private static final Set<String> ON_THE_LIST = Set.of("follow-up.outcome", "follow-up.note");

    private final Protocols protocols;
    private final Templates templates;
    private final LocalDate asOf;
    private final Map<String, List<SubmittedColumn>> known = new ConcurrentHashMap<>();

    StepResults(Protocols protocols, Templates templates, LocalDate asOf) {
        this.protocols = protocols;
        this.templates = templates;
        this.asOf = asOf;
    }

    @Override
    public List<SubmittedColumn> of(String programme, String step) {
        return known.computeIfAbsent(programme + " " + step, key -> columns(programme, step));
    }

    private List<SubmittedColumn> columns(String programme, String step) {
        Protocol protocol = protocols.inForce(programme, asOf);
        Resolution resolution = protocol.resolutions().get(step);
        if (resolution == null) {
            return List.of();
        }
        Set<String> read = new HashSet<>();
        protocol.facts().stream()
                .filter(fact -> fact.programme().filter(programme::equals).isPresent())
                .forEach(fact -> read.addAll(fact.reads()));
        Set<String> taken = new HashSet<>();
        return templates(programme)
                .flatMap(template -> template.submittedColumns().stream())
                .filter(column -> column.sets().stream()
                        .anyMatch(target -> isResult(target, resolution, read) && taken.add(target)))
                .filter(column -> taken.add(column.heading().zh())
                        && taken.add(column.heading().en()))
                .toList();
    }

    private Stream<Template> templates(String programme) {
        return Stream.concat(
                templates.all().stream().filter(template -> template.programme().equals(programme)),
                Stream.of(templates.get(CONTACTS)));
    }

    private static boolean isResult(String target, Resolution resolution, Set<String> read) {
        String kind = target.substring(0, Math.max(0, target.indexOf('.')));
        return resolution.kinds().contains(kind) && read.contains(target) && !ON_THE_LIST.contains(target);
    }
}

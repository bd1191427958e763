package org.screenreg.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.definition.Definition;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Person;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Parameter;
import org.screenreg.protocol.fact.Fact;
import org.screenreg.protocol.fact.Facts;

/** A dated version of a programme's facts, tables and tasks. */
public final class Protocol {
    /** The table whose stage and state are the person's. */
    public static final String MAIN_TABLE = "next-step";

    /** The table that ends everything, such as on death. */
    public static final String CLOSING_TABLE = "closing";

    /** The table that says which milestones a round has reached. */
    public static final String MILESTONE_TABLE = "milestones";

    private final ProtocolHead head;
    private final List<Fact> facts;
    private final List<Fact> timed;
    private final List<DecisionTable> tables;
    private final Map<String, Resolution> resolutions;
    private final List<Definition> examples;
    private final Set<String> programmes;

    Protocol(
            ProtocolHead head,
            List<Fact> facts,
            List<DecisionTable> tables,
            Map<String, Resolution> resolutions,
            List<Definition> examples) {
        this.head = head;
        this.facts = List.copyOf(facts);
        this.timed = facts.stream().filter(Fact::changesWithTime).toList();
        this.tables = List.copyOf(tables);
        this.resolutions = Map.copyOf(resolutions);
        this.examples = List.copyOf(examples);
        this.programmes = Stream.concat(
                        Stream.of(head.programme()), facts.stream().flatMap(fact -> fact.programme().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String file() {
        String place = head.file().place();
        return place.substring(0, place.lastIndexOf(':'));
    }

    /** Where a key of the file stands, as {@code file:line}; where the key is not the file's own, its first line. */
    public String place(String key) {
        return head.file().find(key).orElse(head.file()).place();
    }

    public String programme() {
        return head.programme();
    }

    /** Equal for files that say the same with the same county's values. */
    public String fingerprint() {
        return head.fingerprint();
    }

    public String version() {
        return head.version();
    }

    /** The version and every value the county has put in the place of the protocol's own, as lists and reports print it. */
    public Label versionInWords() {
        List<Label> decided = parameters().stream()
                .filter(parameter -> parameter.own().isPresent())
                .map(Parameter::inWords)
                .toList();
        if (decided.isEmpty()) {
            return new Label(version(), version());
        }
        return new Label(
                decided.stream().map(Label::zh).collect(Collectors.joining("、", version() + "（本县：", "）")),
                decided.stream().map(Label::en).collect(Collectors.joining(", ", version() + " (county: ", ")")));
    }

    /** The first day this version is in force. */
    public LocalDate effective() {
        return head.effective();
    }

    public Target target() {
        return head.target();
    }

    public Rounds rounds() {
        return head.rounds();
    }

    public List<Parameter> parameters() {
        return head.parameters();
    }

    /** Where the rules stand, by the key rows name. */
    public Map<String, Label> sources() {
        return head.sources();
    }

    public List<Fact> facts() {
        return facts;
    }

    /** How a fact is declared, as written; nothing for what a table decides or a county chooses. */
    public Optional<Definition> written(Fact fact) {
        return Optional.ofNullable(head.facts().get(fact.name()));
    }

    /** The same protocol, in force on a day at the latest. */
    Protocol noLaterThan(LocalDate day) {
        return effective().isAfter(day) ? new Protocol(head.from(day), facts, tables, resolutions, examples) : this;
    }

    /** The facts of a person, standing on no day yet. */
    public Facts factsOf(Person person, List<ScreeningEvent> events) {
        return new Facts(person, events, facts.size(), timed);
    }

    public List<DecisionTable> tables() {
        return tables;
    }

    /** The examples as written; each is run as a test. */
    public List<Definition> examples() {
        return examples;
    }

    public int rowCount() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /** The row with an id, in whichever table it stands. */
    public Optional<Row> row(String id) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    /** The name staff see for a fact. */
    public Label factLabel(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::label)
                .findFirst()
                .orElse(new Label(name, name));
    }

    /** Whether some fact may look at an event: one of the programme, or of another that a fact names. */
    public boolean sees(ScreeningEvent event) {
        return programmes.contains(event.programme());
    }

    /** Whether some fact reads another programme. */
    public boolean readsOthers() {
        return programmes.size() > 1;
    }

    /** Whether a fact, a round or a task looks at a kind of event. */
    public boolean looksAt(String kind) {
        return rounds().openedBy().contains(kind)
                || resolutions.values().stream().anyMatch(task -> task.kinds().contains(kind))
                || facts.stream()
                        .flatMap(fact -> fact.reads().stream())
                        .anyMatch(read -> read.equals(kind) || read.startsWith(kind + "."));
    }

    /** Which events do each step. */
    public Map<String, Resolution> resolutions() {
        return resolutions;
    }

    /** Whether an event does a step. */
    public boolean resolves(ScreeningEvent event, String step) {
        Resolution resolution = resolutions.get(step);
        return resolution != null && resolution.isDoneBy(event);
    }

    /** Evaluates the tables in order; nothing comes after a closing row. */
    public List<Answer> evaluate(Facts on) {
        List<Answer> answers = new ArrayList<>(tables.size());
        for (DecisionTable table : tables) {
            Answer answer = new Answer(table, table.evaluate(on));
            answers.add(answer);
            if (table.name().equals(CLOSING_TABLE) && !answer.rows().isEmpty()) {
                break;
            }
        }
        return answers;
    }

    /** The stated things whose absence leaves a table without an answer. */
    public List<String> missing(List<Answer> answers, Facts on) {
        TreeSet<String> names = new TreeSet<>();
        for (Answer answer : answers) {
            if (answer.rows().isEmpty() && answer.table().hit() != HitPolicy.ALL) {
                answer.table().inputs().stream()
                        .filter(input -> !input.isOutcome())
                        .forEach(input -> names.addAll(on.missing(input)));
            }
        }
        return List.copyOf(names);
    }

    /** The hit of a row with everything needed to explain it. */
    public Hit hit(DecisionTable table, Row row, Facts on) {
        List<UsedFact> used = new ArrayList<>(table.inputs().size());
        for (Fact fact : table.inputs()) {
            used.add(new UsedFact(fact.name(), fact.label(), on.value(fact).text(), on.from(fact)));
        }
        return new Hit(programme(), version(), table.name(), row.id(), used, row.because(), row.source());
    }
}

package org.screenreg.protocol.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.screenreg.calendar.Term;
import org.screenreg.calendar.WorkCalendar;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.protocol.cell.Change;
import org.screenreg.protocol.cell.Parameter;
import org.screenreg.protocol.cell.ParameterReader;
import org.screenreg.protocol.cell.Parameters;

/** Reads the ladder with the values a county puts in the place of its own. */
public final class LadderReader {
    private static final Set<String> KEYS = Set.of("sources", "parameters", "contact", "deferral", "return", "rungs");
    private static final Set<String> RUNG_KEYS = Set.of(
            "id", "from", "urgency-from", "urgency-up-to", "after", "attempts", "to", "within", "because", "source");
    private static final int MOST_URGENT = 1;
    private static final int ROUTINE = 5;

    private final Definition file;
    private final WorkCalendar calendar;
    private final Map<String, Label> sources = new HashMap<>();
    private final Map<String, Parameter> written = new LinkedHashMap<>();
    private final Parameters parameters;

    public LadderReader(Definition file, Map<String, Change> county, WorkCalendar calendar) {
        file.allowOnly(KEYS);
        this.file = file;
        this.calendar = calendar;
        file.get("sources").map().forEach((key, source) -> sources.put(key, source.bothLanguages()));
        file.get("parameters")
                .map()
                .forEach((name, one) -> written.put(name, ParameterReader.read(name, one, sources)));
        county.forEach((name, change) -> change.apply(name, written));
        this.parameters = new Parameters(List.copyOf(written.values()));
    }

    public Ladder read() {
        Definition contact = file.get("contact");
        contact.allowOnly(Set.of("kind", "finding", "reached", "not-reached"));
        Definition deferral = file.get("deferral");
        deferral.allowOnly(Set.of("kind", "finding", "most", "times"));
        List<Rung> rungs = new ArrayList<>();
        file.get("rungs").list().forEach(rung -> rungs.add(rung(rung)));
        return new Ladder(
                rungs,
                new Ladder.Contacts(
                        contact.get("kind").text(),
                        contact.get("finding").text(),
                        Set.copyOf(contact.get("reached").texts()),
                        Set.copyOf(contact.get("not-reached").texts())),
                new Ladder.PutOffs(
                        deferral.get("kind").text(),
                        deferral.get("finding").text(),
                        term(deferral.get("most")),
                        number(deferral.get("times"))),
                term(file.get("return").get("within")),
                this);
    }

    WorkCalendar calendar() {
        return calendar;
    }

    String content() {
        StringBuilder content = new StringBuilder(file.content());
        written.forEach((name, parameter) ->
                content.append(name).append('=').append(parameter.value()).append('\n'));
        return content.toString();
    }

    private Rung rung(Definition rung) {
        rung.allowOnly(RUNG_KEYS);
        Label source = sources.get(rung.get("source").text());
        if (source == null) {
            throw rung.wrong(Flaw.SOURCE_UNKNOWN, rung.get("source").text(), sources.keySet());
        }
        return new Rung(
                rung.get("id").text(),
                CareTier.read(rung.get("from")),
                rung.find("urgency-from").map(this::number).orElse(MOST_URGENT),
                rung.find("urgency-up-to").map(this::number).orElse(ROUTINE),
                rung.find("after").map(this::term).orElse(null),
                rung.find("attempts").map(this::number).orElse(0),
                to(rung),
                rung.find("within").map(this::term).orElse(Term.NONE),
                rung.get("because").bothLanguages(),
                source);
    }

    /** Who is reminded next: a unit further up, or nobody else. */
    private @Nullable CareTier to(Definition rung) {
        Definition place = rung.get("to");
        if (place.text().equals("none")) {
            return null;
        }
        CareTier to = CareTier.read(place);
        if (to.compareTo(CareTier.read(rung.get("from"))) <= 0) {
            throw place.wrong(Flaw.VALUE_NOT_ALLOWED, place.text(), List.of("township", "county", "none"));
        }
        return to;
    }

    private Term term(Definition place) {
        return Term.read(parameters.resolve(place), calendar);
    }

    private int number(Definition place) {
        return parameters.resolve(place).wholeNumber();
    }
}

package org.screenreg.definition;

import java.util.Optional;
import org.screenreg.RegistryException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Parses a definition file as long as it is a plain tree of modest depth, so that reading it always ends. */
final class ShallowParser implements Parser {
    private static final int DEEPEST = 40;

    private final String file;
    private final Parser parser;
    private int depth;

    ShallowParser(String file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> depth++;
            case SequenceEnd, MappingEnd -> depth--;
            case Alias -> throw wrong(event, Flaw.ALIAS_USED);
            default -> {}
        }
        if (depth > DEEPEST) {
            throw wrong(event, Flaw.NESTED_TOO_DEEP, DEEPEST);
        }
        return event;
    }

    /** The line of a mark as it ends a place. */
    static String line(Mark mark) {
        return ":" + (mark.getLine() + 1);
    }

    private RegistryException wrong(Event event, Flaw flaw, Object... about) {
        Optional<Mark> mark = event.getStartMark();
        return RegistryException.at(file + mark.map(ShallowParser::line).orElse(""), flaw.with(about));
    }
}

package org.screenreg.handout;

import java.util.Optional;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.worklist.PrintedFacts;

/** Compares what is printed on a row that came back with what was handed out under its code. */
final class FactsCheck {
    private final CodeList programmes;
    private final CodeList steps;

    FactsCheck(CodeLists codeLists) {
        this.programmes = codeLists.get("programme");
        this.steps = codeLists.get("step");
    }

    /** The first thing that is another than was printed; empty where all that is left of the row agrees. */
    Optional<Label> difference(Entry entry, HandoutLine line, Person person) {
        String programme = code(programmes, entry.text("programme"));
        String step = code(steps, entry.text("step"));
        String sex = sex(entry.text("sex"));
        PrintedFacts printed =
                new PrintedFacts(entry.text("name"), sex, entry.text("identity-number"), programme, step);
        if (printed.fingerprint().equals(line.facts())) {
            return Optional.empty();
        }
        if (differs(entry.text("name"), Masked.name(person.name()), person.name())) {
            return Optional.of(new Label("姓名", "name"));
        }
        if (differs(sex, person.sex().code(), person.sex().code())) {
            return Optional.of(new Label("性别", "sex"));
        }
        String number = person.identityNumber();
        if (differs(entry.text("identity-number"), Masked.identityNumber(number), number)) {
            return Optional.of(new Label("身份证号", "identity number"));
        }
        if (differs(programme, line.programme(), line.programme())) {
            return Optional.of(new Label("随访项目", "programme"));
        }
        return differs(step, line.step(), line.step())
                ? Optional.of(new Label("要做的事", "what to do"))
                : Optional.empty();
    }

    private static boolean differs(String printed, String one, String other) {
        String plain = printed.replaceAll("\\s", "");
        return !plain.isEmpty() && !plain.equals(one) && !plain.equals(other);
    }

    private static String code(CodeList list, String text) {
        return text.isEmpty() ? "" : list.parse(text).map(Code::code).orElse(text);
    }

    private static String sex(String text) {
        return switch (text) {
            case "女" -> "F";
            case "男" -> "M";
            default -> text;
        };
    }
}

package org.screenreg.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.handout.Handout;
import org.screenreg.handout.HandoutLine;
import org.screenreg.handout.letter.Addressee;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.report.StyleSheet;
import org.screenreg.worklist.Labels;

/** Writes the letters of one list in one language. */
final class Letters {
    private final LetterWords words;
    private final Labels labels;
    private final Areas areas;
    private final LetterOrder order;
    private final UnaryOperator<String> drawable;

    Letters(LetterWords words, Labels labels, Areas areas, LetterOrder order, UnaryOperator<String> drawable) {
        this.words = words;
        this.labels = labels;
        this.areas = areas;
        this.order = order;
        this.drawable = drawable;
    }

    PrintedLetters print() {
        List<PrintedLetter> letters =
                order.addressees().stream().map(this::letter).toList();
        return new PrintedLetters(
                order.language().tag(), say("letters", order.list().number()), StyleSheet.of("letter"), letters);
    }

    private PrintedLetter letter(Addressee to) {
        Handout list = order.list();
        @Nullable LetterKind wanted = order.kind();
        LetterKind kind = wanted == null
                ? words.kind(
                        list.tier(), to.lines().stream().map(HandoutLine::step).toList())
                : wanted;
        LetterWords.Kind said = words.of(kind);
        boolean referral = kind == LetterKind.REFERRAL;
        String codes = to.lines().stream().map(line -> line.code().toString()).collect(Collectors.joining(" "));
        String from = referral ? healthCentre(to.person()) : unit(list);
        return new PrintedLetter(
                plain(from),
                say("number", list.number(), list.id()),
                in(said.title()),
                referral ? unit(list) + say("greeting-unit") : greeting(to.person()),
                about(to.person()),
                in(said.text()).formatted(unit(list)),
                headings(referral),
                to.lines().stream().map(line -> row(line, said, referral)).toList(),
                in(said.closing()),
                say("signed", plain(from), order.on()),
                say("cut", codes),
                said.slip().stream().map(this::in).toList(),
                say("foot", list.id(), order.on()));
    }

    private String greeting(Person person) {
        return say("greeting", name(person));
    }

    private List<String> about(Person person) {
        List<String> about = new ArrayList<>();
        int age = java.time.Period.between(person.birthDate(), order.on()).getYears();
        about.add(say("name", name(person)));
        about.add(say("sex-age", in(words.word("sex-" + person.sex().code())), age));
        String number = person.identityNumber();
        about.add(say("identity", order.masked() ? Masked.identityNumber(number) : number));
        String phone = text(person.phone());
        about.add(say("phone", order.masked() ? Masked.phone(phone) : phone));
        about.add(say("address", text(person.address())));
        return about.stream().map(this::plain).toList();
    }

    private String name(Person person) {
        return plain(order.masked() ? Masked.name(person.name()) : person.name());
    }

    private List<String> headings(boolean referral) {
        List<String> headings = new ArrayList<>(List.of(say("step"), say("programme")));
        if (referral) {
            headings.add(say("why"));
        }
        headings.add(say("by-when"));
        headings.add(say("code"));
        return headings;
    }

    /** The reason is for the doctor who takes somebody over, not for whoever finds an invitation. */
    private List<String> row(HandoutLine line, LetterWords.Kind said, boolean referral) {
        List<String> row = new ArrayList<>(
                List.of(in(said.step(line.step(), labels.step(line.step()))), in(labels.programme(line.programme()))));
        if (referral) {
            row.add(in(labels.because(line.rule())));
        }
        LocalDate due = line.due();
        row.add(due.isBefore(order.on()) ? say("soon", due) : say("by", due));
        row.add(line.code().toString());
        return row;
    }

    private String unit(Handout list) {
        if (!list.unit().isEmpty()) {
            return plain(list.unit());
        }
        return list.tier() == CareTier.COUNTY ? in(list.tier().label()) : say("unit-unknown");
    }

    private String healthCentre(Person person) {
        return Optional.ofNullable(person.village())
                .flatMap(areas::get)
                .map(Area::parent)
                .flatMap(township -> areas.facilityFor(CareTier.TOWNSHIP, township, ""))
                .map(Area::name)
                .orElseGet(() -> say("unit-unknown"));
    }

    private String plain(String text) {
        return drawable.apply(text);
    }

    private String in(Label label) {
        return label.in(language());
    }

    private Language language() {
        return order.language();
    }

    private String say(String word, Object... about) {
        String text = in(words.word(word));
        return about.length == 0 ? text : text.formatted(about);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

package org.screenreg.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Area;
import org.screenreg.programme.Areas;

/**
 * Adds visible statements about one identity number up to a person. The result depends on the statements alone, never on
 * the order they arrived in.
 */
public final class PersonResolution {
    private static final Comparator<PersonStatement> WEIGHT = Comparator.comparing(PersonStatement::fromList)
            .thenComparing(PersonStatement::statedOn)
            .thenComparing(statement -> statement.details().toString());

    private final Areas areas;

    public PersonResolution(Areas areas) {
        this.areas = areas;
    }

    /**
     * The person that {@code statements} describe. Birth date and sex come from the identity number; every other detail
     * from the weightiest statement that has it: resident list before other sheets, later before earlier.
     */
    public Person resolve(PersonKey key, IdentityNumber number, List<PersonStatement> statements) {
        List<PersonStatement> weighty =
                statements.stream().sorted(WEIGHT.reversed()).toList();
        @Nullable
        String township = first(weighty, "township")
                .flatMap(areas::township)
                .map(Area::code)
                .orElse(null);
        LocalDate registered = statements.stream()
                .map(PersonStatement::statedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Person(
                key,
                number.value(),
                first(weighty, "name").orElse(""),
                number.sex(),
                number.birthDate(),
                registered,
                village(weighty, township),
                first(weighty, "address").orElse(null),
                first(weighty, "household").orElse(null),
                first(weighty, "phone").orElse(null),
                first(weighty, "doctor").orElse(null),
                date(statements, "died-on"),
                date(statements, "moved-on"));
    }

    private @Nullable String village(List<PersonStatement> weighty, @Nullable String township) {
        return first(weighty, "village")
                .flatMap(text -> areas.village(township, text))
                .map(Area::code)
                .orElse(township);
    }

    /**
     * Whether a statement is about somebody else: two of name, sex and birth date contradict what is known. Such a
     * statement is held and its row counts for nothing until somebody decides.
     */
    public static boolean contradicts(PersonStatement statement, IdentityNumber number, String knownName) {
        int differences = differs(statement.get("name"), knownName)
                + differs(statement.get("sex"), number.sex().code())
                + differs(statement.get("birth-date"), number.birthDate().toString());
        return differences >= 2;
    }

    /** The name most statements agree on, resident lists first. */
    public static String knownName(List<PersonStatement> statements) {
        boolean listed = statements.stream().anyMatch(PersonStatement::fromList);
        Map<String, Integer> votes = new HashMap<>();
        statements.stream()
                .filter(statement -> statement.fromList() == listed)
                .map(statement -> statement.get("name"))
                .filter(name -> !name.isEmpty())
                .forEach(name -> votes.merge(name, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static int differs(String stated, String known) {
        return stated.isEmpty() || known.isEmpty() || stated.equals(known) ? 0 : 1;
    }

    private static Optional<String> first(List<PersonStatement> weighty, String key) {
        return weighty.stream()
                .map(statement -> statement.get(key))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static @Nullable LocalDate date(List<PersonStatement> statements, String key) {
        return statements.stream()
                .map(statement -> statement.get(key))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

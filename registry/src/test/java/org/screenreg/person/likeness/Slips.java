package org.screenreg.person.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.screenreg.testing.TestPeople;

/** Writes somebody down once more as clerks do: with slips, gaps, other characters of the same sound, and other numbers. */
final class Slips {
    private final Random random;
    private final List<Traits> people;
    private final Map<String, String> sameSound;

    Slips(long seed, List<Traits> people) {
        this.random = new Random(seed);
        this.people = people;
        this.sameSound = new HashMap<>();
        Map<String, String> bySound = people.stream()
                .flatMap(person -> person.name().codePoints().mapToObj(Character::toString))
                .distinct()
                .collect(Collectors.groupingBy(Pinyin::of, Collectors.joining()));
        bySound.values().stream().filter(all -> all.length() > 1).forEach(all -> {
            for (int i = 0; i < all.length(); i++) {
                sameSound.put(
                        all.substring(i, i + 1),
                        all.substring((i + 1) % all.length()).substring(0, 1));
            }
        });
    }

    /** A row about somebody that has no valid number. */
    Traits withoutNumber(Traits person, long row) {
        return copy(person, row, damaged(person.number()), false);
    }

    /** The same human being under another valid number: reissued, or with a corrected birth date. */
    Traits underAnotherNumber(Traits person, long row) {
        Traits copy = copy(person, row, "", true);
        String born = random.nextInt(10) < 7 ? person.birthDate() : date(person.birthDate());
        String number = TestPeople.identityNumber(
                LocalDate.parse(born),
                1 + 2 * random.nextInt(490) + (person.sex().equals("M") ? 0 : 1));
        return new Traits(
                row,
                copy.name(),
                person.sex(),
                born,
                copy.phone(),
                copy.township(),
                copy.village(),
                copy.household(),
                number,
                true);
    }

    private Traits copy(Traits person, long row, String number, boolean valid) {
        int place = random.nextInt(100);
        Traits elsewhere = people.get(random.nextInt(people.size()));
        return new Traits(
                row,
                name(person.name()),
                random.nextInt(100) < 98 ? person.sex() : person.sex().equals("M") ? "F" : "M",
                chance(5) ? "" : date(person.birthDate()),
                phone(person.phone()),
                place < 96 ? person.township() : elsewhere.township(),
                place < 88 ? person.village() : place < 96 ? "" : elsewhere.village(),
                chance(60) ? "" : person.household(),
                number,
                valid);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String name(String name) {
        int at = random.nextInt(name.length());
        int kind = random.nextInt(100);
        if (kind < 91) {
            return name;
        }
        if (kind < 96) {
            String character = name.substring(at, at + 1);
            return name.substring(0, at) + sameSound.getOrDefault(character, character) + name.substring(at + 1);
        }
        if (kind < 98 && name.length() > 2) {
            String other = people.get(random.nextInt(people.size())).name();
            return name.substring(0, at) + other.charAt(other.length() - 1) + name.substring(at + 1);
        }
        String other = people.get(random.nextInt(people.size())).name();
        return kind < 99 ? name.substring(0, 1) + other.substring(1) : name;
    }

    private String date(String date) {
        int kind = random.nextInt(100);
        if (kind < 94) {
            return date;
        }
        LocalDate born = LocalDate.parse(date);
        try {
            if (kind == 94) {
                return born.withMonth(born.getDayOfMonth())
                        .withDayOfMonth(born.getMonthValue())
                        .toString();
            }
            if (kind < 97) {
                return born.withDayOfMonth((born.getDayOfMonth() + 9) % 28 + 1).toString();
            }
            return kind < 99
                    ? born.plusDays(random.nextInt(300))
                            .withYear(born.getYear())
                            .toString()
                    : born.plusDays(400L + random.nextInt(2_000)).toString();
        } catch (DateTimeException e) {
            return date;
        }
    }

    private String phone(String phone) {
        int kind = random.nextInt(100);
        if (kind < 25) {
            return "";
        }
        if (phone.isEmpty() || kind > 75) {
            return "1%010d".formatted(3_000_000_000L + (long) (random.nextDouble() * 6.9e9));
        }
        return kind < 28 ? slip(phone) : phone;
    }

    private String slip(String digits) {
        int at = 1 + random.nextInt(digits.length() - 2);
        char other = (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return digits.substring(0, at) + other + digits.substring(at + 1);
    }

    /** Missing, masked, mistyped by one digit, or cut by a number cell. */
    private String damaged(String number) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> "";
            case 4, 5 -> number.substring(0, 6) + "********" + number.substring(14);
            case 6, 7, 8 -> slip(number);
            default -> number.substring(0, 15) + "000";
        };
    }
}

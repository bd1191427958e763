package org.screenreg.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.screenreg.programme.Sex;

/**
 * A citizen's identity number as GB 11643 defines it: six digits of area, eight of birth date, three of sequence (odd for
 * men) and an ISO 7064 MOD 11-2 check character.
 */
public record IdentityNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Cf}'\"`\\-‐-―－]+");
    private static final Pattern MODERN = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    /** Why a text is not an identity number. */
    public enum Problem {
        MISSING,
        MASKED,
        LENGTH,
        CHECKSUM,
        BIRTH_DATE
    }

    /** What a text turned out to be: a number, or the problem with it. */
    public record Reading(
            @Nullable IdentityNumber number, @Nullable Problem problem) {}

    /**
     * Reads a text, allowing for full-width digits, blanks, hyphens and a small x, and converting an old 15-digit number.
     * Nothing is repaired: a number that fails its check is refused.
     */
    public static Reading read(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return problem(Problem.MISSING);
        }
        if (plain.contains("*")) {
            return problem(Problem.MASKED);
        }
        if (OLD.matcher(plain).matches()) {
            return checked(modern(plain));
        }
        return MODERN.matcher(plain).matches() ? checked(plain) : problem(Problem.LENGTH);
    }

    /** A text without what does not belong to a number: blanks, hyphens, quotation marks, other widths, small letters. */
    public static String plain(String text) {
        return NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private static Reading checked(String value) {
        if (value.charAt(17) != checkCharacter(value)) {
            return problem(Problem.CHECKSUM);
        }
        try {
            birthDate(value);
        } catch (DateTimeException e) {
            return problem(Problem.BIRTH_DATE);
        }
        return new Reading(new IdentityNumber(value), null);
    }

    private static Reading problem(Problem problem) {
        return new Reading(null, problem);
    }

    /** The 18-character form of a 15-digit number; sequences 996 to 999 were given to people born before 1900. */
    private static String modern(String old) {
        String century = old.substring(12).compareTo("996") >= 0 ? "18" : "19";
        String body = old.substring(0, 6) + century + old.substring(6);
        return body + checkCharacter(body);
    }

    /** The check character of the first 17 digits. */
    static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value, 6, 10, 10),
                Integer.parseInt(value, 10, 12, 10),
                Integer.parseInt(value, 12, 14, 10));
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether the first two digits name a province, or a card for residents from elsewhere. */
    public boolean areaIsKnown() {
        return PROVINCES.contains(value.substring(0, 2));
    }
}

package org.screenreg.person;

/** How identifying values look on anything that may be carried around. */
public final class Masked {
    private static final int SHOWN = 4;
    private static final int MOBILE = 11;
    private static final String STARS = "****";

    private Masked() {}

    /** The surname and a star per further character: {@code 张*}, {@code 欧阳**} keeps its two-character surname. */
    public static String name(String name) {
        int shown = name.length() > 3 && !name.contains("·") ? 2 : 1;
        if (name.codePointCount(0, name.length()) <= 1) {
            return name;
        }
        int end = name.offsetByCodePoints(0, shown);
        return name.substring(0, end) + "*".repeat(Math.min(2, name.codePointCount(end, name.length())));
    }

    /** The last four characters behind stars. */
    public static String identityNumber(String number) {
        return lastFour(number);
    }

    /** The first three and last four digits of a mobile number; of a shorter one only the last four. */
    public static String phone(String phone) {
        return phone.length() < MOBILE ? lastFour(phone) : phone.substring(0, 3) + lastFour(phone);
    }

    private static String lastFour(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return STARS + (text.length() <= SHOWN ? "" : text.substring(text.length() - SHOWN));
    }
}

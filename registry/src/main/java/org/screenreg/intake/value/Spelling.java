package org.screenreg.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes written values comparable, and knows the words for what was not stated, not done or declined. */
final class Spelling {
    private static final Set<String> NOT_STATED =
            Set.of("-", "--", "---", "/", "\\", "—", "——", "空", "NA", "N/A", "NULL", "不详", "未知", "不清楚", "?");
    private static final Set<String> NOT_DONE = Set.of("未查", "未做", "未检", "未检查", "未测", "未行", "未筛", "没做", "没查", "无此项");
    private static final Set<String> REFUSED = Set.of("拒绝", "拒查", "拒检", "拒做", "拒绝检查", "本人拒绝", "不愿意", "不愿做");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}]");

    private Spelling() {}

    /** The text without its margins, full-width blanks and characters nobody sees. */
    static String plain(String text) {
        return text.replace('\u3000', ' ')
                .replace("\u200B", "")
                .replace("\uFEFF", "")
                .strip();
    }

    /** The text in one width and case, without blanks. */
    static String folded(String text) {
        return BLANKS.matcher(Normalizer.normalize(plain(text), Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether a folded text says that nothing is stated; in a list that knows the word it never gets here. */
    static boolean saysNothing(String folded) {
        return NOT_STATED.contains(folded);
    }

    static boolean saysNotDone(String folded) {
        return NOT_DONE.contains(folded);
    }

    static boolean saysRefused(String folded) {
        return REFUSED.contains(folded);
    }

    /** Whether a folded text states no value of any kind. */
    static boolean isAbsent(String folded) {
        return saysNothing(folded) || saysNotDone(folded) || saysRefused(folded);
    }

    static Value absence(String folded) {
        if (saysRefused(folded)) {
            return Value.REFUSED;
        }
        return saysNotDone(folded) ? Value.NOT_DONE : Value.NOTHING;
    }
}

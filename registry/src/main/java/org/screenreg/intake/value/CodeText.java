package org.screenreg.intake.value;

import static org.screenreg.intake.IssueCode.CODE_NOT_IN_LIST;
import static org.screenreg.intake.IssueCode.MOST_SERIOUS_TAKEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;

/** Reads the code a text means. What no list knows is never a code, and least of all a negative one. */
final class CodeText {
    private static final Pattern DECIMALS_OF_A_WHOLE = Pattern.compile("\\.0+$");
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；+和及]");
    private static final Pattern ENDING = Pattern.compile("(?:\\(\\+\\)|阳性|型阳性|型)$");
    private static final Pattern ONE_SIDE = Pattern.compile("[(]?(左|右)(?:侧|乳|侧乳腺|乳腺)?[)]?[:：]?");
    private static final Pattern BOTH_SIDES = Pattern.compile("[(]?(?:双|两|左右)(?:侧|乳|侧乳腺)?(?:均为?)?[)]?[:：]?");

    /** Codes that say that nothing was found, or nothing is known; beside another result they contradict it. */
    private static final Set<String> NOTHING_FOUND = Set.of(
            "negative", "normal", "none", "nilm", "no-nodule", "benign", "invalid", "unsatisfactory", "unknown", "1");

    private final CodeList list;

    CodeText(CodeList list) {
        this.list = list;
    }

    Value read(String raw) {
        String text = DECIMALS_OF_A_WHOLE.matcher(raw).replaceAll("");
        Optional<Code> code = list.parse(text);
        if (code.isPresent()) {
            return Value.of(code.get().code());
        }
        String folded = Spelling.folded(text);
        if (Spelling.isAbsent(folded)) {
            return Spelling.absence(folded);
        }
        return mostSerious(folded).orElseGet(() -> unknown(folded));
    }

    /** A text in a column of one side, which may name that side and never the other. */
    Value readOneSide(String raw, boolean left) {
        Optional<Code> plain = list.parse(raw);
        if (plain.isPresent()) {
            return Value.of(plain.get().code());
        }
        String folded = Spelling.folded(raw);
        String other = left ? "右" : "左";
        if (folded.contains(other)) {
            return unknown(folded);
        }
        return read(ONE_SIDE.matcher(BOTH_SIDES.matcher(folded).replaceAll("")).replaceAll(""));
    }

    /** Both sides in one cell, left before right; a class without a side could be either, so it is not understood. */
    Value readBothSides(String raw) {
        String folded = Spelling.folded(raw);
        if (Spelling.isAbsent(folded)) {
            return Spelling.absence(folded);
        }
        if (BOTH_SIDES.matcher(folded).find()
                && !ONE_SIDE.matcher(BOTH_SIDES.matcher(folded).replaceAll("")).find()) {
            return twice(read(BOTH_SIDES.matcher(folded).replaceAll("")));
        }
        Matcher side = ONE_SIDE.matcher(folded);
        String[] texts = {"", ""};
        List<int[]> places = new ArrayList<>();
        while (side.find()) {
            places.add(new int[] {side.start(), side.end(), side.group(1).equals("左") ? 0 : 1});
        }
        boolean sideFirst = !places.isEmpty() && places.get(0)[0] == 0;
        for (int i = 0; i < places.size(); i++) {
            int from = sideFirst ? places.get(i)[1] : i == 0 ? 0 : places.get(i - 1)[1];
            int to = !sideFirst ? places.get(i)[0] : i + 1 < places.size() ? places.get(i + 1)[0] : folded.length();
            int which = places.get(i)[2];
            Value value = read(trimmed(folded.substring(from, to)));
            if (value.isEmpty() || !texts[which].isEmpty()) {
                return unknown(folded);
            }
            texts[which] = value.text(0);
        }
        boolean trailing = !sideFirst && !places.isEmpty() && places.get(places.size() - 1)[1] < folded.length();
        return places.isEmpty() || trailing ? unknown(folded) : Value.of(texts);
    }

    private static String trimmed(String part) {
        return part.replaceAll("^[,，;；、/]+|[,，;；、/]+$", "");
    }

    private static Value twice(Value value) {
        return value.remark() == null && !value.isEmpty() ? Value.of(value.text(0), value.text(0)) : value;
    }

    /** Several values of one ranked list in a cell: the most serious, unless one of them says that there is nothing. */
    private Optional<Value> mostSerious(String folded) {
        String[] parts = SEPARATOR.split(folded);
        if (!list.ranked() || parts.length < 2) {
            return Optional.empty();
        }
        Matcher ending = ENDING.matcher(folded);
        String shared = ending.find() ? ending.group() : "";
        List<Code> codes = new ArrayList<>();
        for (String part : parts) {
            Optional<Code> code = list.parse(part).or(() -> list.parse(part + shared));
            if (code.isEmpty() || NOTHING_FOUND.contains(code.get().code())) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        String worst = codes.stream()
                .map(Code::code)
                .max(Comparator.comparingInt(list::rank))
                .orElseThrow();
        return Optional.of(Value.remarked(
                worst,
                MOST_SERIOUS_TAKEN,
                list.label(worst).zh(),
                list.label(worst).en()));
    }

    private Value unknown(String folded) {
        List<Code> nearest = new Nearest(list).to(folded);
        String zh = labels(list.codes().stream().map(known -> known.label().zh()));
        String en = labels(list.codes().stream().map(Code::code));
        if (nearest.isEmpty()) {
            return Value.objection(CODE_NOT_IN_LIST, zh, en);
        }
        return Value.objection(
                CODE_NOT_IN_LIST,
                zh + "（是否指" + labels(nearest.stream().map(known -> known.label().zh())) + "？）",
                en + " (" + labels(nearest.stream().map(known -> known.label().en())) + "?)");
    }

    private static String labels(java.util.stream.Stream<String> texts) {
        return texts.collect(Collectors.joining(" "));
    }
}

package org.screenreg.programme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The legal values of one vocabulary, with their labels and the spellings that are understood. */
public final class CodeList {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u200B\\uFEFF'\"]+");

    private final String name;
    private final Label title;
    private final boolean ranked;
    private final List<Code> codes;
    private final Map<String, Code> bySpelling = new HashMap<>();

    CodeList(String name, Label title, boolean ranked, List<Code> codes) {
        this.name = name;
        this.title = title;
        this.ranked = ranked;
        this.codes = List.copyOf(codes);
        for (Code code : codes) {
            bySpelling.put(fold(code.code()), code);
            bySpelling.put(fold(code.label().zh()), code);
            bySpelling.put(fold(code.label().en()), code);
            code.also().forEach(text -> bySpelling.put(fold(text), code));
        }
    }

    public String name() {
        return name;
    }

    public Label title() {
        return title;
    }

    /** Whether the codes stand in order, from least to most serious. */
    public boolean ranked() {
        return ranked;
    }

    public List<Code> codes() {
        return codes;
    }

    /** The code a text means: its own spelling, a label in either language, or one of the other known spellings. */
    public Optional<Code> parse(String text) {
        return Optional.ofNullable(bySpelling.get(fold(text)));
    }

    /** The label of a code; the code itself where the list does not know it. */
    public Label label(String code) {
        return codes.stream()
                .filter(known -> known.code().equals(code))
                .map(Code::label)
                .findFirst()
                .orElse(new Label(code, code));
    }

    /** The position of a code in the list, from 0; -1 where the list does not know it. */
    public int rank(String code) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOISE.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }
}

package org.screenreg.example;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a definition file may come to be broken. */
enum Damage {
    LINE_DELETED {
        @Override
        String done(String text, Random random) {
            List<String> lines = lines(text);
            lines.remove(random.nextInt(lines.size()));
            return String.join("", lines);
        }
    },
    LINE_DOUBLED {
        @Override
        String done(String text, Random random) {
            List<String> lines = lines(text);
            int at = random.nextInt(lines.size());
            lines.add(at, lines.get(at));
            return String.join("", lines);
        }
    },
    LINES_SWAPPED {
        @Override
        String done(String text, Random random) {
            List<String> lines = lines(text);
            java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            return String.join("", lines);
        }
    },
    VALUE_CHANGED {
        @Override
        String done(String text, Random random) {
            Matcher scalar = SCALAR.matcher(text);
            if (!scalar.find(random.nextInt(text.length()))) {
                return text;
            }
            String other = ODD.get(random.nextInt(ODD.size()));
            return text.substring(0, scalar.start()) + other + text.substring(scalar.end());
        }
    },
    CUT_SHORT {
        @Override
        String done(String text, Random random) {
            return text.substring(0, random.nextInt(text.length()));
        }
    },
    BYTES_CHANGED {
        @Override
        String done(String text, Random random) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i <= random.nextInt(8); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    },
    NESTED {
        @Override
        String done(String text, Random random) {
            int at = random.nextInt(text.length());
            String deep = random.nextBoolean() ? "[" : "{ a: ";
            return text.substring(0, at) + deep.repeat(1 + random.nextInt(20_000)) + text.substring(at);
        }
    };

    private static final Pattern SCALAR = Pattern.compile("[\\w$.-]+");
    private static final List<String> ODD = List.of(
            "\"\"",
            "-1",
            "99999999999",
            "1e9",
            "NaN",
            "..",
            "9..0",
            "$",
            "$none",
            "unknown",
            "known",
            "0..",
            "\">= x\"",
            "9999 years",
            "2026-02-30",
            "-999999999-01-01",
            "[]",
            "{}",
            "~",
            "&a",
            "*a",
            "!!int");

    /** A text broken in this way; the characters of the text are the bytes of the file. */
    abstract String done(String text, Random random);

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    }
}

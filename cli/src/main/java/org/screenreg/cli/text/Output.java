package org.screenreg.cli.text;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** Standard output is data, standard error is talk. */
public final class Output {
    private final PrintWriter data;
    private final PrintWriter talk;

    public Output(PrintWriter data, PrintWriter talk) {
        this.data = data;
        this.talk = talk;
    }

    public void line(String text) {
        data.println(text);
        data.flush();
    }

    public void say(String text) {
        talk.println(text);
        talk.flush();
    }

    /** Rows in columns as wide as their widest cell; a Chinese character is as wide as two others. */
    public void table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        rows.forEach(row -> data.println(padded(row, widths)));
        data.flush();
    }

    private static String padded(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1) {
                line.append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
        }
        return line.toString();
    }

    public static int width(String text) {
        return text.codePoints().map(Output::width).sum();
    }

    private static int width(int point) {
        boolean wide = point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x20000 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    public static List<String> row(Object... cells) {
        return Arrays.stream(cells).map(String::valueOf).toList();
    }
}

package org.screenreg.template.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.screenreg.template.sheet.MergedRange;

/**
 * What one cheap pass over a sheet part's bytes tells before its rows are read: where values end, and which cells are
 * merged, which the format writes only after the rows.
 *
 * @param values number of values and formulas in the sheet; the greatest number where the part is not written in the usual way
 */
record SheetScan(long values, List<MergedRange> merged) {
    private static final int CHUNK = 1 << 16;
    private static final int MOST_TAIL = 16 << 20;
    private static final byte[] END_OF_ROWS = "</sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern MERGE =
            Pattern.compile("mergeCell\\s+ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");

    static SheetScan of(InputStream part) throws IOException {
        Scanner scanner = new Scanner();
        byte[] buffer = new byte[CHUNK];
        int carried = 0;
        while (true) {
            int read = part.read(buffer, carried, CHUNK - carried);
            if (read < 0) {
                break;
            }
            int filled = carried + read;
            int done = scanner.scan(buffer, filled);
            carried = filled - done;
            System.arraycopy(buffer, done, buffer, 0, carried);
        }
        scanner.tail.write(buffer, 0, scanner.inTail ? carried : 0);
        return new SheetScan(
                scanner.inTail ? scanner.values : Long.MAX_VALUE,
                merges(scanner.tail.toString(StandardCharsets.ISO_8859_1)));
    }

    private static List<MergedRange> merges(String tail) {
        List<MergedRange> merged = new ArrayList<>();
        Matcher found = MERGE.matcher(tail);
        while (found.find()) {
            merged.add(new MergedRange(
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(4)),
                    XlsxRows.columnOf(found.group(1)),
                    XlsxRows.columnOf(found.group(3))));
        }
        return merged;
    }

    /** Counts values until the rows end, then keeps what follows. */
    private static final class Scanner {
        private final ByteArrayOutputStream tail = new ByteArrayOutputStream();
        private boolean inTail;
        private long values;

        /** Scans a chunk and says how many of its bytes are dealt with. */
        int scan(byte[] bytes, int filled) {
            int position = 0;
            int last = filled - END_OF_ROWS.length;
            while (!inTail && position <= last) {
                if (bytes[position] == '<') {
                    look(bytes, position);
                }
                position++;
            }
            if (inTail) {
                int kept = Math.min(filled - position, MOST_TAIL - tail.size());
                tail.write(bytes, position, kept);
                return filled;
            }
            return position;
        }

        private void look(byte[] bytes, int at) {
            byte first = bytes[at + 1];
            if (first == 'v' || (first == 'i' && bytes[at + 2] == 's') || (first == 'f' && endsName(bytes[at + 2]))) {
                values++;
            } else if (first == '/' && bytes[at + 2] == 's') {
                inTail = matches(bytes, at);
            }
        }

        private static boolean endsName(byte next) {
            return next == '>' || next == ' ' || next == '/';
        }

        private static boolean matches(byte[] bytes, int at) {
            for (int i = 0; i < END_OF_ROWS.length; i++) {
                if (bytes[at + i] != END_OF_ROWS[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}

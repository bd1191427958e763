package org.screenreg.template.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The characters of the cell being read, up to the most a cell can hold. */
final class CellText {
    private static final int MOST = 32_767;
    private static final int MOST_DIGITS = 15;
    /** Exact as doubles, so that a quotient of fifteen digits by one of them is the nearest double to the decimal. */
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private char[] chars = new char[256];
    private int length;
    private boolean struckOut;

    void clear() {
        length = 0;
        struckOut = false;
    }

    /** Whether a run of the rich text read last is struck through. */
    boolean isStruckOut() {
        return struckOut;
    }

    /** Reads the plain text up to the end of the current element. */
    void readPlain(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (isText(event)) {
                append(xml);
            }
        }
    }

    /** Reads the runs of a rich text up to the end of the named element; reading aids above the characters are left out. */
    void readRich(XMLStreamReader xml, String element) throws XMLStreamException {
        while (true) {
            int event = XmlEvents.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                readRun(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return;
            }
        }
    }

    private void readRun(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("t")) {
            readPlain(xml);
        } else if (name.equals("strike") || name.equals("dstrike")) {
            struckOut |= XlsxStyles.isOn(xml);
        } else if (name.equals("rPh")) {
            int before = length;
            readPlain(xml);
            length = before;
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.CDATA;
    }

    private void append(XMLStreamReader xml) throws XMLStreamException {
        int more = Math.min(textLength(xml), MOST - length);
        if (length + more > chars.length) {
            chars = java.util.Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
        }
        System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), chars, length, more);
        length += more;
    }

    /** Text is parsed only now; what is wrong with it is reported like anything else that is wrong with the file. */
    private static int textLength(XMLStreamReader xml) throws XMLStreamException {
        try {
            return xml.getTextLength();
        } catch (UncheckedStreamException e) {
            throw new XMLStreamException(e);
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The characters as they stand in the file. */
    String text() {
        return new String(chars, 0, length);
    }

    /** The characters with the workbook's own escapes, such as {@code _x000D_}, undone. */
    String decoded() {
        String text = text();
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The number the characters spell; NaN where they spell none. */
    double number() {
        if (length == 0 || length > MOST_DIGITS) {
            return parsed();
        }
        long digits = 0;
        int point = length;
        for (int i = 0; i < length; i++) {
            int digit = chars[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (chars[i] == '.' && point == length && i > 0) {
                point = i;
            } else {
                return parsed();
            }
        }
        return digits / POWERS_OF_TEN[Math.max(0, length - point - 1)];
    }

    private double parsed() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}

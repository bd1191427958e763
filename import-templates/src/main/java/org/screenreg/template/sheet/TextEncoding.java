package org.screenreg.template.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.screenreg.intake.IssueCode;

/** Finds out how a text file is encoded: its mark, else UTF-16 by its zero bytes, else UTF-8, else GB 18030. */
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextEncoding() {}

    /** The encoding in which the whole file makes sense. */
    static Charset of(Path file) throws IOException, FileRefused {
        byte[] sample = sample(file);
        for (Charset candidate : candidates(sample)) {
            if (reads(file, candidate)) {
                return candidate;
            }
        }
        throw new FileRefused(IssueCode.NOT_A_WORKBOOK);
    }

    private static List<Charset> candidates(byte[] sample) {
        if (startsWith(sample, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > 0) {
            return List.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static byte[] sample(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean reads(Path file, Charset charset) throws IOException {
        char[] buffer = new char[SAMPLE];
        try (Reader reader = reader(file, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (isBinary(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isBinary(char character) {
        return character < ' ' && "\t\n\u000b\f\r\u001a".indexOf(character) < 0;
    }

    /** The first characters of the file. */
    static String beginning(Path file, Charset charset) throws IOException {
        char[] buffer = new char[SAMPLE];
        try (Reader reader = reader(file, charset)) {
            int read = reader.read(buffer);
            return read < 0 ? "" : new String(buffer, 0, read);
        }
    }

    /** A reader behind the byte order mark that fails on bytes the encoding does not know. */
    static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}

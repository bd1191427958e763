package org.screenreg.template.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The unpacked bytes of one part, with a limit on their number and growth and a check of their checksum at the end. */
final class PartStream extends FilterInputStream {
    private static final long MOST_BYTES = 4L << 30;
    private static final long FREE_BYTES = 32L << 20;
    private static final long MOST_GROWTH = 300;

    private final CRC32 checksum = new CRC32();
    private final long expectedChecksum;
    private final long limit;
    private long count;

    PartStream(InputStream in, ZipEntry entry) {
        super(in);
        expectedChecksum = entry.getCrc();
        limit = Math.min(MOST_BYTES, Math.max(FREE_BYTES, entry.getCompressedSize() * MOST_GROWTH));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read > 0) {
            checksum.update(target, offset, read);
            count += read;
            if (count > limit) {
                throw new PartTooLarge();
            }
        } else if (read < 0 && expectedChecksum >= 0 && checksum.getValue() != expectedChecksum) {
            throw new ZipException("checksum differs");
        }
        return read;
    }
}

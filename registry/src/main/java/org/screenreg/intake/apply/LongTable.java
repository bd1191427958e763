package org.screenreg.intake.apply;

import java.util.Arrays;

/** A growing table from 64-bit keys to 64-bit values, sixteen bytes an entry: what a file has said so far. */
final class LongTable {
    private long[] keys = new long[1 << 12];
    private long[] values = new long[1 << 12];
    private int size;

    /** Puts a value and gives the one it replaces, 0 where there was none. */
    long put(long key, long value) {
        if (size * 2 > keys.length) {
            grow();
        }
        long stored = key == 0 ? 1 : key;
        int at = slot(keys, stored);
        long before = keys[at] == 0 ? 0 : values[at];
        if (keys[at] == 0) {
            keys[at] = stored;
            size++;
        }
        values[at] = value;
        return before;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = Arrays.copyOf(new long[0], keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}

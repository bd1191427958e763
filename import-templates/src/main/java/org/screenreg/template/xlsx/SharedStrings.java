package org.screenreg.template.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.RawCell;
import org.screenreg.template.sheet.FileRefused;

/** The texts a workbook stores once, packed as UTF-8; those used lately are kept unpacked. */
final class SharedStrings {
    private static final int BLOCK = 1 << 20;
    private static final int MOST_BLOCKS = 512;
    private static final int KEPT = 1 << 14;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private final BitSet struckOut = new BitSet();
    private int count;
    private int used = BLOCK;

    private final int[] keptIndex = new int[KEPT];
    private final @Nullable RawCell[] kept = new @Nullable RawCell[KEPT];

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XMLStreamReader xml) throws XMLStreamException, FileRefused {
        SharedStrings all = new SharedStrings();
        CellText text = new CellText();
        while (XmlEvents.nextStart(xml)) {
            if (xml.getLocalName().equals("si")) {
                text.clear();
                text.readRich(xml, "si");
                all.struckOut.set(all.count, text.isStruckOut());
                all.add(text.decoded());
            }
        }
        return all;
    }

    /** The cell showing a text; blank where the workbook points beyond its own list. */
    RawCell cell(int index) {
        if (index < 0 || index >= count) {
            return RawCell.BLANK;
        }
        int slot = index & (KEPT - 1);
        RawCell recent = kept[slot];
        if (recent != null && keptIndex[slot] == index) {
            return recent;
        }
        RawCell plain = RawCell.text(unpack(index));
        RawCell cell = struckOut.get(index) ? plain.struck() : plain;
        kept[slot] = cell;
        keptIndex[slot] = index;
        return cell;
    }

    private String unpack(int index) {
        byte[] block = blocks.get(starts[index] / BLOCK);
        return new String(block, starts[index] % BLOCK, lengths[index], StandardCharsets.UTF_8);
    }

    private void add(String text) throws FileRefused {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (blocks.isEmpty() || used + bytes.length > BLOCK) {
            if (blocks.size() == MOST_BLOCKS) {
                throw new FileRefused(IssueCode.WORKBOOK_TOO_LARGE);
            }
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), used, bytes.length);
        starts[count] = (blocks.size() - 1) * BLOCK + used;
        lengths[count++] = bytes.length;
        used += bytes.length;
    }
}

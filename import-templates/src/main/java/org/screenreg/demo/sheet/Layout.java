package org.screenreg.demo.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a sheet in their order.
 *
 * @param mainDate key of the date the row is about
 * @param headingRows 1, or 2 where groups of columns share a heading
 * @param joinsVillages whether the cells of a village are merged over its rows
 */
public record Layout(List<Heading> headings, String mainDate, int headingRows, boolean joinsVillages) {

    public Layout {
        headings = List.copyOf(headings);
    }

    /** A column: the key of its cells, and what stands above them. */
    public record Heading(String key, String group, String text) {}

    /** A layout from lines of {@code key heading key heading}, with {@code group|heading} for shared headings. */
    public static Layout of(String mainDate, boolean joinsVillages, String... lines) {
        var headings = new ArrayList<Heading>();
        int rows = 1;
        for (String line : lines) {
            String[] words = line.trim().split("\\s+", -1);
            for (int i = 0; i + 1 < words.length; i += 2) {
                String text = words[i + 1];
                int bar = text.indexOf('|');
                rows = bar < 0 ? rows : 2;
                String group = bar < 0 ? "" : text.substring(0, bar);
                headings.add(new Heading(words[i], group, text.substring(bar + 1)));
            }
        }
        return new Layout(headings, mainDate, rows, joinsVillages);
    }

    public int column(String key) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(String key) {
        return column(key) >= 0;
    }
}

package org.screenreg.demo.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row before it is laid out: cells by the key of their column. */
final class Line {
    private final Map<String, Object> cells = new HashMap<>();
    private final DateStyle style;

    Line(DateStyle style) {
        this.style = style;
    }

    Line put(String key, @Nullable Object cell) {
        if (cell != null) {
            cells.put(key, cell);
        }
        return this;
    }

    Line date(String key, @Nullable LocalDate date) {
        return date == null ? this : put(key, style.cell(date));
    }

    /** A date typed so that nobody can mistake its century. */
    Line plainDate(String key, LocalDate date) {
        return put(key, style.withCentury().cell(date));
    }

    Line remove(String key) {
        cells.remove(key);
        return this;
    }

    @Nullable
    Object cell(String key) {
        return cells.get(key);
    }

    String text(String key) {
        Object cell = cells.get(key);
        return cell == null ? "" : cell.toString();
    }
}

package org.screenreg.demo.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row before it is laid out: cells by the key of their column. */
public final class Line {
    private final Map<String, Object> cells = new HashMap<>();
    private final DateStyle style;

    public Line(DateStyle style) {
        this.style = style;
    }

    public Line put(String key, @Nullable Object cell) {
        if (cell != null) {
            cells.put(key, cell);
        }
        return this;
    }

    public Line date(String key, @Nullable LocalDate date) {
        return date == null ? this : put(key, style.cell(date));
    }

    /** A date typed so that nobody can mistake its century. */
    public Line plainDate(String key, LocalDate date) {
        return put(key, style.withCentury().cell(date));
    }

    public Line remove(String key) {
        cells.remove(key);
        return this;
    }

    @Nullable
    public Object cell(String key) {
        return cells.get(key);
    }

    public String text(String key) {
        Object cell = cells.get(key);
        return cell == null ? "" : cell.toString();
    }
}

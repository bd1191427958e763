package org.screenreg.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.screenreg.report.figure.chart.Chart;

/**
 * A table of a report in the words of its language.
 *
 * @param definition what is said beside every figure of it
 * @param corner what its rows are
 * @param groups its columns: periods or programmes, each with the columns under it
 */
record ReportTable(
        String title,
        List<DefinitionLine> definition,
        String corner,
        List<Group> groups,
        List<Line> lines,
        Optional<Chart> chart) {

    private static final int LEAST_WIDTH = 6;
    private static final int LONG = 13;
    private static final int PAGE = 32;
    private static final int SHORT = 12;
    private static final int NARROW = 6;

    ReportTable {
        definition = List.copyOf(definition);
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /**
     * One line of what is printed beside figures: how they are defined and where they come from.
     *
     * @param about id of the indicator it says something of, whatever the programme; empty where it does not
     */
    record DefinitionLine(String name, String text, String about) {}

    /** Columns that belong together. */
    record Group(String heading, List<String> columns) {}

    /** A row; the last of a table of parts is its total. */
    record Line(String name, List<Value> values, boolean total) {
        Line {
            values = List.copyOf(values);
        }
    }

    /**
     * The same table as several, none wider than so many characters; a group of columns is parted only where it is wider
     * than that by itself. What is said of the table stands below the last.
     */
    List<ReportTable> narrow(int most) {
        List<List<Piece>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        int used = 0;
        int column = 0;
        for (Group group : groups) {
            int all = group.columns().stream().mapToInt(ReportTable::width).sum();
            int from = 0;
            for (int i = 0; i < group.columns().size(); i++) {
                int next = i == 0 && all <= most ? all : width(group.columns().get(i));
                boolean whole = all <= most && i > 0;
                if (!whole && used > 0 && used + next > most) {
                    add(pages, group, from, i, column);
                    pages.add(new ArrayList<>());
                    from = i;
                    used = 0;
                }
                used += whole ? 0 : next;
            }
            add(pages, group, from, group.columns().size(), column);
            column += group.columns().size();
        }
        return pages.size() < 2
                ? List.of(this)
                : IntStream.range(0, pages.size())
                        .mapToObj(i -> of(pages.get(i), i == pages.size() - 1))
                        .toList();
    }

    private static void add(List<List<Piece>> pages, Group group, int from, int to, int column) {
        if (from < to) {
            pages.get(pages.size() - 1)
                    .add(new Piece(new Group(group.heading(), group.columns().subList(from, to)), column + from));
        }
    }

    /** The characters a column needs: its longest word, of which a Chinese one may be broken anywhere. */
    private static int width(String heading) {
        int longest = Stream.of(heading.split("[ \\p{IsHan}]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(LEAST_WIDTH, longest + 2);
    }

    /** Columns of one group, from a column of the whole table on. */
    private record Piece(Group group, int first) {
        private List<Value> of(Line line) {
            return line.values().subList(first, first + group.columns().size());
        }
    }

    private ReportTable of(List<Piece> pieces, boolean last) {
        return new ReportTable(
                title,
                last ? definition : List.of(),
                corner,
                pieces.stream().map(Piece::group).toList(),
                lines.stream()
                        .map(line -> new Line(
                                line.name(),
                                pieces.stream()
                                        .flatMap(piece -> piece.of(line).stream())
                                        .toList(),
                                line.total()))
                        .toList(),
                last ? chart : Optional.empty());
    }

    /** The same with something else said beside its figures. */
    ReportTable saying(List<DefinitionLine> lines) {
        return new ReportTable(title, lines, corner, groups, this.lines, chart);
    }

    /** Whether its names have room only beside smaller figures. */
    boolean isWide() {
        return columns().size() > NARROW;
    }

    /** Whether it is best read on a page of its own. */
    boolean fillsPage() {
        return chart.isPresent() && lines.size() > SHORT;
    }

    /** Whether it and its title stay together. */
    boolean fitsPage() {
        return lines.size() <= PAGE;
    }

    /** Whether its rows stand closer, so that a table of townships or months leaves room for its chart. */
    boolean isLong() {
        return lines.size() > LONG && fitsPage();
    }

    /** Whether it says nothing but that there is nothing: no count above zero, no rate, and nothing that is hidden. */
    boolean isEmpty() {
        return lines.stream().flatMap(line -> line.values().stream()).noneMatch(Value::says);
    }

    List<String> columns() {
        return groups.stream().flatMap(group -> group.columns().stream()).toList();
    }
}

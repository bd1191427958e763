package org.screenreg.template.match;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.screenreg.RegistryException;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueTexts;
import org.screenreg.intake.Place;
import org.screenreg.intake.RawCell;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;
import org.screenreg.template.read.SheetFiles;
import org.screenreg.template.sheet.FileRefused;
import org.screenreg.template.sheet.SheetFile;

/**
 * Reads what was decided. A row is known by its pair, wherever its columns went; a row whose decision is empty or none of the
 * words is not decided.
 */
public final class ReviewFile {
    private static final Pattern PAIR = Pattern.compile("P-(\\d+)/P-(\\d+)");

    /** Which word stands beside a pair. */
    public enum Word {
        SAME,
        DIFFERENT,
        UNSURE,
        NONE
    }

    /**
     * What stands in one row.
     *
     * @param keptSecond whether the number of the second is to be kept
     */
    public record Entry(int row, long first, long second, Word word, boolean keptSecond) {}

    private ReviewFile() {}

    /** All rows of a file that name a pair; the same pair must not be decided in two ways. */
    public static List<Entry> read(Path file) {
        List<Entry> entries = new ArrayList<>();
        try {
            SheetFile sheets = SheetFiles.open(file);
            for (int sheet = 0; sheet < sheets.sheets().size(); sheet++) {
                sheets.rows(sheet, (number, cells, width) -> {
                    entry(number, texts(cells, width)).ifPresent(entries::add);
                    return true;
                });
            }
        } catch (FileRefused e) {
            Issue issue = Issue.of(e.code(), Place.FILE, "", e.args().toArray(String[]::new));
            throw new RegistryException(
                    new Label(new IssueTexts(Language.ZH).masked(issue), new IssueTexts(Language.EN).masked(issue)), e);
        }
        refuseContradictions(entries);
        return entries;
    }

    private static List<String> texts(RawCell[] cells, int width) {
        return Stream.of(cells).limit(width).map(cell -> cell.text().strip()).toList();
    }

    private static Optional<Entry> entry(int number, List<String> cells) {
        return cells.stream()
                .map(PAIR::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(pair -> {
                    boolean second = cells.stream().anyMatch(cell -> is(cell, ReviewWords.SECOND));
                    return new Entry(
                            number, Long.parseLong(pair.group(1)), Long.parseLong(pair.group(2)), word(cells), second);
                });
    }

    private static Word word(List<String> cells) {
        for (int i = 0; i < ReviewWords.DECISIONS.size(); i++) {
            Label word = ReviewWords.DECISIONS.get(i);
            if (cells.stream().anyMatch(cell -> is(cell, word))) {
                return Word.values()[i];
            }
        }
        return Word.NONE;
    }

    private static boolean is(String cell, Label word) {
        return cell.equals(word.zh()) || cell.equalsIgnoreCase(word.en());
    }

    private static void refuseContradictions(List<Entry> entries) {
        Map<List<Long>, Entry> seen = new HashMap<>();
        for (Entry entry : entries) {
            Entry before = seen.putIfAbsent(List.of(entry.first(), entry.second()), entry);
            if (before != null && before.word() != entry.word()) {
                throw new RegistryException(new Label(
                        "第 " + before.row() + " 行与第 " + entry.row() + " 行是同一对，但判定不同。",
                        "Rows " + before.row() + " and " + entry.row() + " are the same pair, decided differently."));
            }
        }
    }
}

package org.screenreg.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.screenreg.programme.Sex;

/** A received file as a stream of rows with coordinates; the one port through which submissions reach the registry. */
public interface BatchSource {

    /** The file's name as the sender gave it, without its folder. */
    String fileName();

    /** SHA-256 of the file's bytes, in lower-case hex. */
    String contentHash();

    /** The file itself, so that it can be kept; empty where there is none. */
    default Optional<Path> original() {
        return Optional.empty();
    }

    /** The template that was recognised, such as {@code breast}; empty when none was. */
    String template();

    Subject subject();

    /** The programme events belong to; empty for reference lists. */
    String programme();

    /** All columns of the template, in the order of {@link SubmittedRow#cells()}. */
    List<SubmittedColumn> columns();

    /** What reading found wrong before any row: an unreadable file, a heading that is missing, a sheet left out. */
    List<Issue> issues();

    /** The only sex to which what the file lists can be done; empty where it can be done to both. */
    default Optional<Sex> onlySex() {
        return Optional.empty();
    }

    /** The content hash of the file this one corrects; empty where it corrects none. */
    default Optional<String> corrects() {
        return Optional.empty();
    }

    /** The profile the file is read with, by its name and a hash of what it says; empty where there is none. */
    default Optional<String> profile() {
        return Optional.empty();
    }

    /** The row the innermost headings of a sheet stand in; 0 where it has none. */
    default int headingRow(String sheet) {
        return 0;
    }

    /** Where a column of the template stands in a sheet, from 0; -1 where it does not. */
    default int sheetColumn(String sheet, String column) {
        return -1;
    }

    /** A cell as its sender means it, where that is known to differ; the row keeps it as it was sent. */
    default RawCell understood(SubmittedColumn column, RawCell cell) {
        return cell;
    }

    /** The tests of the file that are done, and paid, once in a year at most. */
    default Set<String> oncePerYear() {
        return Set.of();
    }

    /** Whether a plain number meant as a day counts from 1904 instead of 1900. */
    default boolean countsFrom1904() {
        return false;
    }

    /** What the source itself objects to in a row of data, before anything else is judged. */
    default List<Issue> objections(SubmittedRow row) {
        return List.of();
    }

    /** Streams every row below the headings of every sheet, in file order, holding one at a time; may be called again. */
    void forEachRow(Consumer<SubmittedRow> sink);
}

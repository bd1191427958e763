package org.screenreg.intake;

import java.util.List;
import java.util.function.Consumer;

/** A received file as a stream of rows with coordinates; the one port through which submissions reach the registry. */
public interface BatchSource {

    /** The file's name as the sender gave it, without its folder. */
    String fileName();

    /** SHA-256 of the file's bytes, in lower-case hex. */
    String contentHash();

    /** The template that was recognised, such as {@code breast}; empty when none was. */
    String template();

    Subject subject();

    /** The programme events belong to; empty for reference lists. */
    String programme();

    /** All columns of the template, in the order of {@link SubmittedRow#cells()}. */
    List<SubmittedColumn> columns();

    /** What reading found wrong before any row: an unreadable file, a heading that is missing, a sheet left out. */
    List<Issue> issues();

    /** What the source itself objects to in a row of data, before anything else is judged. */
    default List<Issue> objections(SubmittedRow row) {
        return List.of();
    }

    /** Streams every row below the headings of every sheet, in file order, holding one at a time; may be called again. */
    void forEachRow(Consumer<SubmittedRow> sink);
}

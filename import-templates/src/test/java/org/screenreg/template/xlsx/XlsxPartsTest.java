package org.screenreg.template.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.intake.RawCell;
import org.screenreg.template.sheet.MergedRange;

class XlsxPartsTest {

    @ParameterizedTest
    @CsvSource({"A1, 0", "Z9, 25", "AA1, 26", "XFD1048576, 16383", "1, -1"})
    void references_name_columns(String reference, int column) {
        assertThat(XlsxRows.columnOf(reference)).isEqualTo(column);
    }

    @Test
    void cells_without_references_follow_each_other() throws Exception {
        String sheet = "<sheetData><row><c><v>1</v></c><c t=\"str\"><v>x</v></c></row></sheetData>";

        assertThat(read(sheet, "")).containsExactly(List.of("1", "x"));
    }

    @Test
    void inline_texts_are_joined_without_their_reading_aids() throws Exception {
        String sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>张</t></r><r><t>三</t></r>"
                + "<rPh><t>zhang</t></rPh></is></c></row></sheetData>";

        assertThat(read(sheet, "")).containsExactly(List.of("张三"));
    }

    @Test
    void shared_texts_are_unpacked_with_their_escapes_undone() throws Exception {
        String strings = "<sst><si><t>a_x000D_b</t></si><si><t xml:space=\"preserve\"> c </t></si></sst>";
        String sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"s\"><v>7</v></c></row></sheetData>";

        assertThat(read(sheet, strings)).containsExactly(List.of("a\rb", " c "));
    }

    @Test
    void text_that_cannot_be_xml_is_reported_as_such() {
        String strings = "<sst><si><t>张三 \u0001</t></si></sst>";

        assertThatThrownBy(() -> SharedStrings.read(ZipParts.xml(bytes(strings))))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void the_scan_finds_the_last_value_and_the_merged_cells_behind_the_rows() throws Exception {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"/></sheetData>"
                + "<mergeCells count=\"1\"><mergeCell ref=\"B2:C4\"/></mergeCells></worksheet>";

        SheetScan scan = SheetScan.of(bytes(sheet));

        assertThat(scan.values()).isEqualTo(1);
        assertThat(scan.merged()).containsExactly(new MergedRange(2, 4, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"65500", "65520", "65524", "65530", "131050"})
    void the_end_of_the_rows_is_found_across_the_borders_of_chunks(int padding) throws Exception {
        String sheet = "<worksheet>" + " ".repeat(padding) + "<sheetData><row><c><v>1</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>";

        SheetScan scan = SheetScan.of(bytes(sheet));

        assertThat(scan.values()).isEqualTo(1);
        assertThat(scan.merged()).hasSize(1);
    }

    private static List<List<String>> read(String sheetData, String strings) throws Exception {
        SharedStrings shared =
                strings.isEmpty() ? SharedStrings.none() : SharedStrings.read(ZipParts.xml(bytes(strings)));
        XlsxCells cells = new XlsxCells(shared, XlsxStyles.none(), false);
        List<List<String>> rows = new ArrayList<>();
        new XlsxRows(cells, ZipParts.xml(bytes("<worksheet>" + sheetData + "</worksheet>")), Long.MAX_VALUE)
                .read((number, row, width) ->
                        rows.add(Arrays.stream(row, 0, width).map(RawCell::text).toList()));
        return rows;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

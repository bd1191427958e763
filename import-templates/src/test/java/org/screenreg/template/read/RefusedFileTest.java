package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.screenreg.template.read.Sent.IDENTITY;
import static org.screenreg.template.read.Sent.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.programme.Language;
import org.screenreg.template.TemplateWriter;

class RefusedFileTest {
    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_refused() {
        Path file = Sent.bytes(folder.resolve("sent.xlsx"), new byte[0]);

        assertRefused(Sent.open(file), IssueCode.WORKBOOK_EMPTY);
    }

    @Test
    void a_sheet_of_blank_formatted_rows_is_refused() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            for (int i = 0; i < 100; i++) {
                sheet.createRow(i).createCell(0).setCellStyle(workbook.createCellStyle());
            }
        });

        assertRefused(Sent.open(file), IssueCode.WORKBOOK_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9, 0.999})
    void a_workbook_cut_short_is_refused(double kept) throws IOException {
        byte[] whole = Files.readAllBytes(goodWorkbook());
        Path file = Sent.bytes(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, (int) (whole.length * kept)));

        assertRefused(Sent.open(file), IssueCode.WORKBOOK_DAMAGED);
    }

    @Test
    void changed_bytes_are_noticed() throws IOException {
        byte[] bytes = Files.readAllBytes(goodWorkbook());
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] changed = bytes.clone();
            for (int i = 0; i < 20; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Path file = Sent.bytes(folder.resolve("changed.xlsx"), changed);

            BatchSource batch = Sent.open(file);

            batch.forEachRow(row -> assertThat(row.cells()).hasSameSizeAs(batch.columns()));
        }
    }

    @Test
    void random_bytes_are_not_a_workbook() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        Path file = Sent.bytes(folder.resolve("sent.xls"), noise);

        assertRefused(Sent.open(file), IssueCode.NOT_A_WORKBOOK);
    }

    @Test
    void another_kind_of_zip_is_not_a_workbook() {
        Path file = zip("word/document.xml", "<document/>");

        assertRefused(Sent.open(file), IssueCode.NOT_A_WORKBOOK);
    }

    @Test
    void an_encrypted_workbook_is_refused_as_such() throws Exception {
        Path file = folder.resolve("sent.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(goodWorkbook(), encrypted);
            }
            container.writeFilesystem(out);
        }

        assertRefused(Sent.open(file), IssueCode.WORKBOOK_ENCRYPTED);
    }

    @Test
    void a_sheet_that_unpacks_without_end_is_refused() {
        String blown = "<worksheet><sheetData>" + " ".repeat(64 << 20) + "</sheetData></worksheet>";
        Path file = workbookWithSheet(blown);

        assertRefused(Sent.open(file), IssueCode.WORKBOOK_TOO_LARGE);
    }

    @Test
    void a_sheet_with_entities_is_refused_unread() {
        Path secret = Sent.text(folder.resolve("secret.txt"), "secret", StandardCharsets.UTF_8);
        Path file = workbookWithSheet("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");

        assertRefused(Sent.open(file), IssueCode.WORKBOOK_DAMAGED);
    }

    @Test
    void a_sheet_without_known_headings_is_refused() {
        Path file = Sent.xlsx(folder, workbook -> row(workbook.createSheet("s"), 1, "甲", "乙", "丙", "丁"));

        assertRefused(Sent.open(file), IssueCode.HEADING_ROW_NOT_FOUND);
    }

    @Test
    void a_missing_required_heading_is_named() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "身份证号", "性别", "彩超左", "彩超右");
            row(sheet, 2, IDENTITY, "女", "1", "1");
        });

        BatchSource batch = Sent.open(file);

        assertRefused(batch, IssueCode.HEADING_MISSING);
        assertThat(batch.issues().get(0).args()).containsExactly("姓名");
        assertThat(batch.issues().get(0).place().row()).isEqualTo(1);
    }

    @Test
    void a_heading_that_stands_twice_is_named() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "检查日期", "检查日期");
            row(sheet, 2, "张三", IDENTITY, "2026.3.2", "2026.3.3");
        });

        BatchSource batch = Sent.open(file);

        assertRefused(batch, IssueCode.HEADING_REPEATED);
        assertThat(batch.issues().get(0).place().column()).isEqualTo("检查日期");
    }

    @Test
    void a_template_of_another_programme_is_refused_when_one_is_wanted() {
        Path file = Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "性别", "身高", "体重", "是否吸烟");
            row(sheet, 2, "张三", IDENTITY, "女", 160, 60, "否");
        });

        BatchSource batch = Sent.open(file, "breast");

        assertRefused(batch, IssueCode.WRONG_TEMPLATE);
        assertThat(batch.issues().get(0).args()).containsExactly("breast", "copd");
    }

    @Test
    void the_mark_of_another_template_is_believed() {
        Path file = folder.resolve("blank.xlsx");
        new TemplateWriter(Sent.TEMPLATES).write(Sent.TEMPLATES.get("copd"), Language.ZH, file);

        assertRefused(Sent.open(file, "breast"), IssueCode.WRONG_TEMPLATE);
    }

    @Test
    void a_sheet_that_breaks_off_in_the_middle_is_noticed_while_its_rows_are_read() {
        String head = "<row r=\"1\">" + inline("姓名") + inline("性别") + inline("村") + "</row>";
        Path file = workbookWithSheet("<worksheet><sheetData>" + head + "<row r=\"25\">" + inline("张三") + "</row>"
                + "<row r=\"26\"><c r=\"A26\"></row><row r=\"27\">" + inline("李四") + "</row></sheetData></worksheet>");

        BatchSource batch = Sent.open(file);

        assertThat(Sent.texts(batch, "name")).contains("张三");
        assertThat(Sent.codes(batch)).containsExactly(IssueCode.WORKBOOK_DAMAGED);
    }

    @Test
    void formatted_rows_below_the_last_value_are_not_rows() {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData><row r=\"1\">")
                .append(inline("姓名") + inline("性别") + inline("村") + "</row><row r=\"2\">" + inline("张三") + "</row>");
        for (int i = 3; i < 200_000; i++) {
            sheet.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" s=\"1\"/></row>");
        }
        Path file = workbookWithSheet(sheet.append("</sheetData></worksheet>").toString());

        BatchSource batch = Sent.open(file);

        assertThat(Sent.rows(batch)).extracting(SubmittedRow::number).containsExactly(2);
    }

    @Test
    void a_list_formatted_to_the_last_column_and_row_is_read_in_time() {
        StringBuilder wide = new StringBuilder("<row r=\"2\">").append(inline("张三"));
        for (int i = 1; i < 16_384; i++) {
            wide.append("<c s=\"1\"/>");
        }
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData><row r=\"1\">")
                .append(inline("姓名") + inline("性别") + inline("村") + "</row>")
                .append(wide)
                .append("</row>");
        for (int i = 3; i <= 1_048_576; i++) {
            sheet.append("<row r=\"").append(i).append("\" s=\"1\"/>");
        }
        Path file = workbookWithSheet(sheet.append("</sheetData></worksheet>").toString());

        BatchSource batch = assertTimeout(Duration.ofSeconds(20), () -> Sent.open(file));

        assertThat(Sent.texts(batch, "name")).containsExactly("张三");
    }

    @Test
    void sixteen_thousand_columns_are_looked_at_and_refused() {
        Path file = Sent.xlsx(folder, workbook -> {
            Row row = workbook.createSheet("s").createRow(0);
            for (int i = 0; i < 16_384; i++) {
                row.createCell(i).setCellValue("x" + i);
            }
        });

        assertRefused(Sent.open(file), IssueCode.HEADING_ROW_NOT_FOUND);
    }

    private static void assertRefused(BatchSource batch, IssueCode code) {
        assertThat(Sent.codes(batch)).containsExactly(code);
        assertThat(Sent.rows(batch)).isEmpty();
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private Path goodWorkbook() {
        return Sent.xlsx(folder, workbook -> {
            Sheet sheet = workbook.createSheet("s");
            row(sheet, 1, "姓名", "身份证号", "性别");
            for (int i = 2; i < 200; i++) {
                row(sheet, i, "张三" + i, IDENTITY, "女");
            }
        });
    }

    private Path workbookWithSheet(String sheet) {
        return zip(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheet);
    }

    private Path zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Sent.bytes(folder.resolve("sent.xlsx"), bytes.toByteArray());
    }
}

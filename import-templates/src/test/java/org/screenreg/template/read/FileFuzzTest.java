package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.screenreg.template.read.Sent.IDENTITY;
import static org.screenreg.template.read.Sent.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.screenreg.intake.BatchSource;

/** Files changed at random: reading them ends, within its time, in rows or in an issue, and never in an exception. */
class FileFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.files", 250);
    private static final long SEED = Long.getLong("fuzz.seed", 47);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<String> SNIPPETS = List.of(
            "<",
            ">",
            "</row>",
            "<row r=\"0\">",
            "<row r=\"99999999\">",
            "<c r=\"XFE1\">",
            "<c t=\"s\"><v>99999</v></c>",
            "<c t=\"s\"><v>-1</v></c>",
            "<v>1e308</v>",
            "<v>NaN</v>",
            "&#0;",
            "&e;",
            "<!DOCTYPE a>",
            "<![CDATA[x]]>",
            "<f>A1</f>",
            "\uFFFE",
            "<col min=\"-5\" max=\"99999999\" hidden=\"1\"/>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<mergeCell ref=\"B9:A2\"/>",
            "rowspan=99999",
            "colspan=-1",
            "\"",
            ",,,,,",
            "\r\n\r\n",
            "<table>",
            "</td></table>");

    static final byte[] TEXT = "某县登记表,,\n姓名,身份证号,性别,村,彩超日期,彩超左\n张三,%s,女,\"一村,东头\",2026-3-2,1\n李四,,男,同上,,\n"
            .formatted(IDENTITY)
            .getBytes(StandardCharsets.UTF_8);
    static final byte[] PAGE = ("<html><table><tr><td rowspan=2>姓名<td>身份证号<td colspan=2>性别</tr><tr><td>x</td></tr>"
                    + "<tr style='display:none'><td><s>张三</s><td>%s<td>女</tr></table></html>".formatted(IDENTITY))
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_workbook_whose_parts_were_changed_is_read_or_refused() throws IOException {
        Map<String, byte[]> parts = parts(Files.readAllBytes(Sent.xlsx(folder, FileFuzzTest::content)));
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, byte[]> changed = new LinkedHashMap<>(parts);
            List<String> names = List.copyOf(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            changed.put(name, changed(parts.get(name), random));

            assertRead(Sent.bytes(folder.resolve("changed.xlsx"), zip(changed)), i);
        }
    }

    @Test
    void a_workbook_of_the_old_format_with_changed_bytes_is_read_or_refused() throws IOException {
        fuzz(Files.readAllBytes(Sent.xls(folder, FileFuzzTest::content)), "changed.xls");
    }

    @Test
    void a_text_table_with_changed_bytes_is_read_or_refused() throws IOException {
        fuzz(TEXT, "changed.csv");
    }

    @Test
    void a_web_page_with_changed_bytes_is_read_or_refused() throws IOException {
        fuzz(PAGE, "changed.html");
    }

    private void fuzz(byte[] good, String name) {
        Random random = new Random(SEED + name.hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            assertRead(Sent.bytes(folder.resolve(name), changed(good, random)), i);
        }
    }

    private static void assertRead(Path file, int round) {
        assertTimeoutPreemptively(
                LONGEST,
                () -> {
                    BatchSource batch = Sent.open(file);
                    batch.forEachRow(row -> assertThat(row.cells()).hasSameSizeAs(batch.columns()));
                    batch.forEachRow(row -> assertThat(row.number()).isPositive());
                },
                () -> file + " of round " + round);
    }

    /** Some bytes changed, dropped or doubled, or something put in that means something in such files. */
    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes = spliced(bytes, at, new byte[0], Math.min(bytes.length - at, 1 + random.nextInt(40)));
                case 2 ->
                    bytes = spliced(
                            bytes, at, java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 200)), 0);
                default ->
                    bytes = spliced(
                            bytes,
                            at,
                            SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8),
                            0);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] piece, int dropped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + piece.length);
        out.write(bytes, 0, at);
        out.write(piece, 0, piece.length);
        out.write(bytes, at + dropped, bytes.length - at - dropped);
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static void content(Workbook workbook) {
        Sheet sheet = workbook.createSheet("河东镇");
        row(sheet, 1, "某县登记表");
        row(sheet, 2, "姓名", "身份证号", "性别", "村", "彩超日期", "彩超左", "彩超右");
        for (int i = 3; i < 12; i++) {
            row(sheet, i, "张三", IDENTITY, "女", i == 3 ? "一村" : null, LocalDate.of(2026, 3, i), 1, "4A类");
        }
        sheet.addMergedRegion(CellRangeAddress.valueOf("D3:D8"));
        sheet.getRow(5).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
    }
}

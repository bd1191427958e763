package org.screenreg.cli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.screenreg.programme.Language;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;

/** A realistic line list of invented persons, one per number: a COPD workbook of forty columns, or a resident list. */
public final class LineList {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final int BIRTHS = 16_000;
    private static final int TOWNSHIPS = 20;
    private static final int VILLAGES = 15;
    private static final LocalDate SURVEYED = LocalDate.of(2026, 3, 2);

    private final Template template;
    private final boolean wrong;

    /**
     * @param template the dictionary the columns are taken from
     * @param wrong whether every row has a code that is in no list
     */
    public LineList(String template, boolean wrong) {
        this.template = Templates.load().get(template);
        this.wrong = wrong;
    }

    int columns() {
        return template.columns().size();
    }

    /** The identity number of the invented person with a number; area 999999 does not exist. */
    static String identityNumber(int person) {
        LocalDate born = FIRST_BIRTH.plusDays(person % BIRTHS);
        String body = "999999" + born.toString().replace("-", "") + "%03d".formatted(person / BIRTHS % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    public void writeXlsx(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
                ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override \
                PartName="/xl/worksheets/sheet1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
                Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="xl/workbook.xml"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet \
                name="筛查" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
                Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                Target="worksheets/sheet1.xml"/></Relationships>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip, rows);
            zip.closeEntry();
        }
    }

    private void sheet(OutputStream out, int rows) throws IOException {
        write(out, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        write(
                out,
                row(
                        1,
                        template.columns().stream()
                                .map(column -> column.heading().in(Language.ZH))
                                .toList()));
        SplittableRandom random = new SplittableRandom(7);
        for (int person = 0; person < rows; person++) {
            write(out, row(person + 2, cells(person, random)));
        }
        write(out, "</sheetData></worksheet>");
    }

    void writeCsv(Path file, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(template.columns().stream()
                    .map(column -> column.heading().in(Language.ZH))
                    .collect(Collectors.joining(",", "", "\n")));
            for (int person = 0; person < rows; person++) {
                out.write(String.join(",", cells(person, random)) + "\n");
            }
        }
    }

    /** The areas the invented persons live in: twenty townships of fifteen villages. */
    static void writeAreas(Path file) throws IOException {
        StringBuilder text = new StringBuilder("类别,代码,名称,上级代码\ncounty,999999,测试县,\n");
        for (int township = 1; township <= TOWNSHIPS; township++) {
            String code = "9999991%02d".formatted(township);
            text.append("township,%s,第%d镇,999999\n".formatted(code, township));
            for (int village = 1; village <= VILLAGES; village++) {
                text.append("village,%s2%02d,第%d镇第%d村,%s\n".formatted(code, village, township, village, code));
            }
        }
        Files.writeString(file, text);
    }

    private List<String> cells(int person, SplittableRandom random) {
        return template.columns().stream()
                .map(column -> cell(column, person, random))
                .toList();
    }

    private String cell(Column column, int person, SplittableRandom random) {
        return switch (column.key()) {
            case "identity-number" -> identityNumber(person);
            case "name" -> "测试" + (char) ('甲' + person % 10);
            case "sex" -> identityNumber(person).charAt(16) % 2 == 1 ? "男" : "女";
            case "birth-date" -> FIRST_BIRTH.plusDays(person % BIRTHS).toString();
            case "phone" -> "138" + "%08d".formatted(person);
            case "township" -> "第%d镇".formatted(person % TOWNSHIPS + 1);
            case "village" -> "第%d镇第%d村".formatted(person % TOWNSHIPS + 1, person / TOWNSHIPS % VILLAGES + 1);
            case "survey-date", "spirometry-date", "assessment-date" ->
                SURVEYED.plusDays(person % 200).toString();
            case "height" -> String.valueOf(150 + random.nextInt(35));
            case "weight" -> String.valueOf(45 + random.nextInt(45));
            case "smoking" -> random.nextInt(3) == 0 ? "现在吸烟" : "从不吸烟";
            case "cigarettes", "years-smoked" -> String.valueOf(random.nextInt(30));
            case "cough", "biomass", "family-history" -> wrong ? "大概" : random.nextInt(4) == 0 ? "是" : "否";
            case "breathless" -> "没有气促";
            case "ratio" -> "0." + (55 + random.nextInt(30));
            case "fev1-percent" -> String.valueOf(40 + random.nextInt(60));
            case "quality" -> "合格";
            case "mmrc" -> String.valueOf(random.nextInt(4));
            case "cat" -> String.valueOf(random.nextInt(30));
            case "exacerbations", "admissions" -> String.valueOf(random.nextInt(2));
            case "address" -> (person % 9 + 1) + "组";
            default -> "";
        };
    }

    private static String row(int number, List<String> cells) {
        StringBuilder xml =
                new StringBuilder(2_000).append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                xml.append("<c r=\"").append(letters(i)).append(number).append("\" t=\"inlineStr\"><is><t>");
                xml.append(cells.get(i)).append("</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : (char) ('A' + column / 26 - 1) + last;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

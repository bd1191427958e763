package org.screenreg.demo.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.screenreg.RegistryException;
import org.screenreg.demo.BreastEpisode;
import org.screenreg.demo.Contact;
import org.screenreg.demo.CopdEpisode;
import org.screenreg.demo.DemoCounty;
import org.screenreg.demo.course.CoursePlan;
import org.screenreg.demo.course.CourseReport;
import org.screenreg.demo.people.Areas;
import org.screenreg.demo.people.Reported;
import org.screenreg.demo.sheet.Book;
import org.screenreg.demo.sheet.CsvSink;
import org.screenreg.demo.sheet.DateStyle;
import org.screenreg.demo.sheet.Layout;
import org.screenreg.programme.Label;

/** Writes the workbooks of an invented county, and the truth about them in the folder {@code truth} beside them. */
public final class DemoFiles {
    private final DemoCounty county;
    private final Path folder;
    private final TruthRecorder truth;
    private final SplittableRandom random;
    private final List<Path> files = new ArrayList<>();
    private List<Planter.Entry> firstYear = List.of();

    private DemoFiles(DemoCounty county, Path folder) {
        this.county = county;
        this.folder = folder;
        this.truth = new TruthRecorder(county);
        this.random = new SplittableRandom(county.seed() + 1);
    }

    /**
     * The written files.
     *
     * @param files in the order they are to be loaded
     */
    public record Written(List<Path> files, DemoTruth truth) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Writes all files of the county into a folder, which is made where it does not exist. */
    public static Written write(DemoCounty county, Path folder) {
        try {
            Files.createDirectories(folder);
            return new DemoFiles(county, folder).write();
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("示例工作簿无法写入 " + folder + "。", "The sample workbooks cannot be written to " + folder + "."),
                    e);
        }
    }

    private Written write() throws IOException {
        var registers = new RegisterFiles(county, truth);
        registers.areas(file("区划与机构.xlsx"));
        registers.people(file("居民名册.xlsx"));
        registers.population(file("目标人群数.csv"));
        breastOfFirstYear(file("乳腺癌筛查-早年登记.xls"));
        breastOfTownships(file("乳腺癌筛查-各乡镇.xlsx"));
        breastOfHospital(file("乳腺癌筛查-妇幼保健院.xlsx"));
        copdWorkbook(file("慢阻肺筛查-登记表.xlsx"));
        copdExport(file("慢阻肺筛查-系统导出.csv"));
        for (List<CourseReport> reports : county.courses()) {
            courses(reports);
        }
        followUp(file("随访登记.xlsx"));
        DemoTruth found = truth.truth();
        new TruthFiles(folder.resolve("truth")).write(found);
        return new Written(files, found);
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        files.add(file);
        return file;
    }

    private boolean ofFirstYear(BreastEpisode episode) {
        return episode.on().isBefore(county.asOf().minusYears(2));
    }

    private boolean atHospital(BreastEpisode episode) {
        return episode.facility().equals(county.areas().womensHospital());
    }

    private void breastOfFirstYear(Path file) throws IOException {
        List<BreastEpisode> episodes =
                county.breast().stream().filter(episode -> ofFirstYear(episode)).toList();
        firstYear = new Planter(Layouts.BREAST_HOSPITAL, random.split()).plant(episodes);
        try (var book = Book.old(file)) {
            hospitalSheet(book, "早年登记", firstYear);
        }
    }

    private void breastOfHospital(Path file) throws IOException {
        List<BreastEpisode> episodes = county.breast().stream()
                .filter(episode -> !ofFirstYear(episode) && atHospital(episode))
                .toList();
        var planter = new Planter(Layouts.BREAST_HOSPITAL, random.split());
        var entries = new ArrayList<>(planter.plant(episodes));
        entries.addAll(planter.again(firstYear, Planter.times(episodes.size()) + 1));
        try (var book = Book.of(file, county.size())) {
            hospitalSheet(book, "乳腺癌筛查", entries);
        }
    }

    private void hospitalSheet(Book book, String name, List<Planter.Entry> entries) {
        var lines = new BreastLines(county, DateStyle.CHINESE);
        var sheet = sheet(book, name, Layouts.BREAST_HOSPITAL);
        sheet.headings();
        sheet.rows(entries, reported -> lines.of((BreastEpisode) reported), county);
    }

    private void breastOfTownships(Path file) throws IOException {
        List<BreastEpisode> episodes = county.breast().stream()
                .filter(episode -> !ofFirstYear(episode) && !atHospital(episode))
                .toList();
        List<Planter.Entry> entries = new Planter(Layouts.BREAST_TOWNSHIP, random.split()).plant(episodes);
        DateStyle[] styles = DateStyle.values();
        try (var book = Book.of(file, county.size())) {
            for (int i = 0; i < county.areas().townships().size(); i++) {
                townshipSheet(book, i, entries, styles[i % styles.length]);
            }
        }
    }

    private void townshipSheet(Book book, int township, List<Planter.Entry> all, DateStyle style) {
        String name = county.areas().townships().get(township).name();
        String code = county.areas().townships().get(township).code();
        var lines = new BreastLines(county, style);
        var sheet = sheet(book, name, Layouts.BREAST_TOWNSHIP);
        sheet.titles(county.areas().county().name() + "农村妇女乳腺癌筛查登记表", "填报单位：" + name + "卫生院（盖章）");
        sheet.headings();
        List<Planter.Entry> entries = all.stream()
                .filter(entry -> entry.reported().person().village().parent().equals(code))
                .toList();
        sheet.rows(entries, reported -> lines.of((BreastEpisode) reported), county);
        sheet.footnotes("填表说明：1. 身份证号请按文本格式填写。", "2. 彩超和X线按BI-RADS分类填写，未做的不填。");
    }

    /** The first half of the townships sends workbooks, the other exports from its system. */
    private boolean sendsWorkbooks(Reported reported) {
        int townships = county.areas().townships().size();
        return Areas.townshipIndex(reported.person().village()) < (townships + 1) / 2;
    }

    private void copdWorkbook(Path file) throws IOException {
        List<CopdEpisode> episodes =
                county.copd().stream().filter(this::sendsWorkbooks).toList();
        List<Planter.Entry> entries = new Planter(Layouts.COPD_WORKBOOK, random.split()).plant(episodes);
        var lines = new CopdLines(county, DateStyle.DOTTED);
        try (var book = Book.of(file, county.size())) {
            var sheet = sheet(book, "慢阻肺筛查", Layouts.COPD_WORKBOOK);
            sheet.titles(county.areas().county().name() + "慢性阻塞性肺疾病筛查登记表");
            sheet.headings();
            sheet.rows(entries, reported -> lines.of((CopdEpisode) reported), county);
            sheet.footnotes("备注：总分16分及以上者转乡镇卫生院做肺功能检查。");
        }
    }

    private void copdExport(Path file) throws IOException {
        List<CopdEpisode> episodes = county.copd().stream()
                .filter(episode -> !sendsWorkbooks(episode))
                .toList();
        List<Planter.Entry> entries = new Planter(Layouts.COPD_EXPORT, random.split()).plant(episodes);
        var lines = new CopdLines(county, DateStyle.SLASHED);
        try (var csv = CsvSink.inUtf8(file)) {
            var sheet = new SheetWriter(csv, Layouts.COPD_EXPORT, truth, name(file), "");
            sheet.headings();
            sheet.rows(entries, reported -> lines.of((CopdEpisode) reported), county);
        }
    }

    private void courses(List<CourseReport> reports) throws IOException {
        CoursePlan plan = reports.get(0).plan();
        var lines = new CourseLines(county, plan);
        List<Planter.Entry> entries = new Planter(lines.layout(), random.split()).plant(reports);
        try (var book = Book.of(file(plan.file()), county.size())) {
            var sheet = sheet(book, plan.title(), lines.layout());
            sheet.titles(county.areas().county().name() + plan.title());
            sheet.headings();
            sheet.rows(entries, reported -> lines.of((CourseReport) reported), county);
        }
    }

    private void followUp(Path file) throws IOException {
        List<Planter.Entry> entries = new Planter(Layouts.FOLLOW_UP, random.split()).plant(county.contacts());
        var lines = new FollowUpLines(county);
        try (var book = Book.of(file, county.size())) {
            var sheet = sheet(book, "随访登记", Layouts.FOLLOW_UP);
            sheet.titles("随访登记表");
            sheet.headings();
            sheet.rows(entries, reported -> lines.of((Contact) reported), county);
        }
    }

    private SheetWriter sheet(Book book, String name, Layout layout) {
        return new SheetWriter(book.sheet(name), layout, truth, book.name(), name);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

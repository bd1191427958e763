package org.screenreg.cli.handout.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.run.FindingText;
import org.screenreg.cli.run.TemplateNames;
import org.screenreg.event.PersonRecord;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.person.Masked;
import org.screenreg.person.Person;
import org.screenreg.programme.Area;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Language;
import org.screenreg.report.Format;
import org.screenreg.report.Reports;
import org.screenreg.report.page.TableCsv;
import org.screenreg.report.worklist.WorklistRenderer;
import org.screenreg.template.TemplateWriter;
import org.screenreg.template.Templates;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistRequest;

/** Puts together what a unit takes along: its lists, a sheet to type codes into, and what is known of the people on them. */
final class PackContent {
    private static final String CODES = "list-results";

    private final Common common;
    private final Context context;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final TreeSet<Long> people = new TreeSet<>();
    private final List<Worklist> lists = new ArrayList<>();

    PackContent(Common common, Context context) {
        this.common = common;
        this.context = context;
    }

    /** The tiers whose lists a unit works: a township takes those of its villages along. */
    List<CareTier> tiers(String unit) {
        boolean hospital = context.areas()
                .facility(unit)
                .map(Area::tier)
                .filter(CareTier.COUNTY::equals)
                .isPresent();
        return hospital ? List.of(CareTier.COUNTY) : List.of(CareTier.TOWNSHIP, CareTier.VILLAGE);
    }

    /** Adds the lists of a request, kept under their numbers, as workbook and as PDF. */
    void addLists(WorklistRequest request) {
        WorklistRenderer renderer = new WorklistRenderer(Reports.load(), context.results());
        for (Worklist made : context.worklists().make(context.assessment(), request)) {
            Worklist list = context.handouts().keep(made, request, context.today());
            lists.add(list);
            list.groups().stream()
                    .flatMap(group -> group.lines().stream())
                    .forEach(line -> people.add(line.person().value()));
            String name = "lists/" + list.number() + "-" + name(list).replaceAll("[\\\\/:*?\"<>|\\s]", "_");
            for (Format format : List.of(Format.XLSX, Format.PDF)) {
                files.put(name + "." + format.extension(), bytes(out -> renderer.write(list, language(), format, out)));
            }
        }
    }

    private String name(Worklist list) {
        if (list.doctor() == null) {
            return list.unit();
        }
        return list.unit() + "-" + (list.doctor().isEmpty() ? common.texts().of("worklist.no-doctor") : list.doctor());
    }

    /** Adds the sheet to type the codes of paper lists into. */
    void addTemplate() {
        Templates templates = Templates.load();
        try {
            Path blank = Files.createTempFile("screening", ".xlsx");
            try {
                new TemplateWriter(templates).write(templates.get(CODES), language(), blank);
                files.put(
                        "lists/" + common.texts().of(templates.get(CODES).sheet()) + ".xlsx",
                        Files.readAllBytes(blank));
            } finally {
                Files.deleteIfExists(blank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what was done and found, of the people on the lists and of nobody else. */
    void addFacts(boolean masked) {
        FindingText words = new FindingText(
                common.texts(), context.codeLists(), new TemplateNames(context.codeLists(), Templates.load()));
        List<List<String>> rows = new ArrayList<>();
        List<String> columns = List.of(common.texts().of("pack.fact-columns").split("\\|"));
        context.records().forEach(List.copyOf(people), record -> record.events()
                .forEach(event -> rows.add(row(record, event, words, masked))));
        files.put("facts.csv", bytes(out -> TableCsv.write(columns, rows, out)));
    }

    private List<String> row(PersonRecord record, ScreeningEvent event, FindingText words, boolean masked) {
        Person person = record.person();
        String village = person.village();
        return List.of(
                person.key().toString(),
                masked ? Masked.name(person.name()) : person.name(),
                common.texts().of("sex." + person.sex()),
                String.valueOf(person.birthDate().getYear()),
                village == null ? "" : context.areas().name(village),
                common.texts().of(context.labels().programme(event.programme())),
                event.performedOn().toString(),
                words.kind(event),
                event.findings().entrySet().stream()
                        .map(finding -> words.finding(event, finding.getKey(), finding.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private Language language() {
        return common.texts().language();
    }

    Map<String, byte[]> files() {
        return files;
    }

    List<Worklist> lists() {
        return lists;
    }

    int people() {
        return people.size();
    }

    /** Something that writes to a stream. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

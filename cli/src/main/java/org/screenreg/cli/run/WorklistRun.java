package org.screenreg.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.cli.call.Context;
import org.screenreg.programme.Label;
import org.screenreg.report.Format;
import org.screenreg.worklist.LineMark;
import org.screenreg.worklist.TaskState;
import org.screenreg.worklist.Waiting;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistRequest;

/** Journals the lists of a request in their order and writes each, one file per unit and format. */
public final class WorklistRun {
    private static final int LONGEST_NAME = 20;

    private final Common common;
    private final Context context;
    private final ListWriters writers;
    private final List<String> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Waiting> waiting = new TreeMap<>();
    private int lists;
    private int tasks;
    private int left;
    private int overdue;

    public WorklistRun(Common common, Context context, ListWriters writers) {
        this.common = common;
        this.context = context;
        this.writers = writers;
    }

    public void write(WorklistRequest request, List<Format> formats, Path folder, String purpose) {
        makeFolder(folder);
        context.worklists().make(context.assessment(), request, made -> {
            List<Worklist> kept = made.stream()
                    .map(list -> context.handouts().keep(list, request, context.today()))
                    .toList();
            kept.forEach(list -> journal(list, request, purpose));
            writers.write(orders(kept, formats, folder));
        });
    }

    private List<ListWriters.Order> orders(List<Worklist> lists, List<Format> formats, Path folder) {
        List<ListWriters.Order> orders = new ArrayList<>();
        for (Worklist list : lists) {
            String name = free(name(list), list.number());
            for (Format format : formats) {
                Path file = folder.resolve(name + "." + format.extension());
                orders.add(new ListWriters.Order(list, common.texts().language(), format, file));
                files.add(file.toString());
            }
        }
        return orders;
    }

    private void journal(Worklist list, WorklistRequest request, String purpose) {
        count(list);
        context.journal()
                .write(
                        "worklist-make",
                        "list %s, number %d, check %s, tier %s, rows %d, masked %s, purpose %s"
                                .formatted(
                                        list.id(),
                                        list.number(),
                                        LineMark.check(list),
                                        list.tier().code(),
                                        list.size(),
                                        request.masked(),
                                        purpose));
    }

    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RegistryException(
                    new Label("无法创建文件夹 " + folder + "。", "The folder " + folder + " cannot be made."), e);
        }
    }

    private String name(Worklist list) {
        String unit = list.unit().isEmpty() ? common.texts().of("worklist.nobody") : list.unit();
        String whose = list.doctor() == null ? "" : "-" + doctor(list.doctor());
        return plain(unit) + "-" + (list.unitCode().isEmpty() ? "0" : list.unitCode()) + plain(whose);
    }

    private String doctor(String name) {
        return name.isEmpty()
                ? common.texts().of("worklist.no-doctor")
                : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Two doctors whose names a file system cannot tell apart still get a file each. */
    private String free(String name, int number) {
        return names.add(name.toLowerCase(Locale.ROOT)) ? name : name + "-" + number;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\\\/:*?\"<>|\\s]", "_");
    }

    private void count(Worklist list) {
        list.waiting().forEach(one -> waiting.put(one.step().en(), one));
        lists++;
        tasks += list.size();
        left += list.left();
        overdue += (int) list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.state() == TaskState.OVERDUE)
                .count();
    }

    /** Says for which steps the county has too few places. */
    public void sayWaiting() {
        waiting.values().forEach(one -> common.output()
                .say(common.texts()
                        .of(
                                "worklist.waiting",
                                common.texts().of(one.step()),
                                String.valueOf(one.perWeek()),
                                String.valueOf(one.county()),
                                one.weeks() == Long.MAX_VALUE ? "∞" : String.valueOf(one.weeks()),
                                String.valueOf(one.longest()))));
    }

    public List<String> files() {
        return files;
    }

    public int lists() {
        return lists;
    }

    public int tasks() {
        return tasks;
    }

    /** The tasks that limited lists leave out. */
    public int left() {
        return left;
    }

    public int overdue() {
        return overdue;
    }
}

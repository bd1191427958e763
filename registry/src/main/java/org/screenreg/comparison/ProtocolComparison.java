package org.screenreg.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.screenreg.comparison.Difference.Kind;
import org.screenreg.document.FactLine;
import org.screenreg.document.ParameterLine;
import org.screenreg.document.ProtocolDocument;
import org.screenreg.document.ProtocolDocument.ExampleLine;
import org.screenreg.document.TableSection;
import org.screenreg.document.TaskLine;
import org.screenreg.programme.Label;

/** Says what one document of a protocol says otherwise than another. */
public final class ProtocolComparison {
    private final List<Difference> differences = new ArrayList<>();

    private ProtocolComparison() {}

    /** Every difference, in the order of the document; empty where the two say the same. */
    public static List<Difference> of(ProtocolDocument before, ProtocolDocument after) {
        ProtocolComparison comparison = new ProtocolComparison();
        comparison.heads(before.head(), after.head());
        comparison.parameters(before, after);
        comparison.facts(before, after);
        comparison.tables(before, after);
        comparison.tasks(before, after);
        comparison.examples(before, after);
        return List.copyOf(comparison.differences);
    }

    private void add(Kind kind, String subject, String zh, String en) {
        differences.add(new Difference(kind, subject, new Label(zh, en)));
    }

    private void changed(Kind kind, String subject, Label what, Label before, Label after) {
        if (!before.equals(after)) {
            add(
                    kind,
                    subject,
                    what.zh() + "由“" + before.zh() + "”改为“" + after.zh() + "”",
                    what.en() + " changed from “" + before.en() + "” to “" + after.en() + "”");
        }
    }

    private void heads(ProtocolDocument.Head before, ProtocolDocument.Head after) {
        changed(Kind.HEAD, "version", new Label("版本", "Version"), plain(before.version()), plain(after.version()));
        Label since = new Label("生效日期", "First day in force");
        changed(
                Kind.HEAD,
                "effective",
                since,
                plain(before.effective().toString()),
                plain(after.effective().toString()));
        changed(Kind.HEAD, "target", new Label("目标人群", "Target population"), before.target(), after.target());
        changed(Kind.HEAD, "rounds", new Label("轮次", "Rounds"), before.rounds(), after.rounds());
        changed(Kind.HEAD, "county", new Label("县级参数文件", "County file"), county(before), county(after));
    }

    private static Label county(ProtocolDocument.Head head) {
        return head.county().isEmpty() ? new Label("无", "none") : plain(head.county());
    }

    private void parameters(ProtocolDocument before, ProtocolDocument after) {
        Map<String, ParameterLine> old = by(before.parameters(), ParameterLine::name);
        Map<String, ParameterLine> now = by(after.parameters(), ParameterLine::name);
        now.forEach((name, line) -> {
            ParameterLine was = old.get(name);
            if (was == null) {
                add(
                        Kind.PARAMETER,
                        name,
                        "新增参数 $" + name + "：" + line.value().zh(),
                        "Parameter $" + name + " added: " + line.value().en());
            } else {
                compare(was, line);
            }
        });
        old.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> add(Kind.PARAMETER, name, "删除参数 $" + name, "Parameter $" + name + " removed"));
    }

    private void compare(ParameterLine before, ParameterLine after) {
        String name = before.name();
        if (!before.value().equals(after.value())) {
            String rows = String.join(", ", after.rows());
            add(
                    Kind.PARAMETER,
                    name,
                    "参数 $" + name + " 由 " + before.value().zh() + " 改为 "
                            + after.value().zh() + (rows.isEmpty() ? "" : "（影响规则行：" + rows + "）"),
                    "Parameter $" + name + " changed from " + before.value().en() + " to "
                            + after.value().en() + (rows.isEmpty() ? "" : " (rows that use it: " + rows + ")"));
        }
        changed(
                Kind.WORDING,
                name,
                new Label("参数 $" + name + " 的含义", "The meaning of parameter $" + name),
                before.meaning(),
                after.meaning());
        changed(
                Kind.SOURCE,
                name,
                new Label("参数 $" + name + " 的依据", "The source of parameter $" + name),
                before.source().inWords(),
                after.source().inWords());
    }

    private void facts(ProtocolDocument before, ProtocolDocument after) {
        Map<String, FactLine> old = by(before.facts(), FactLine::name);
        Map<String, FactLine> now = by(after.facts(), FactLine::name);
        now.forEach((name, line) -> {
            FactLine was = old.get(name);
            String zh = "事实“" + line.label().zh() + "”（" + name + "）";
            String en = "Fact “" + line.label().en() + "” (" + name + ")";
            if (was == null) {
                add(
                        Kind.FACT,
                        name,
                        "新增" + zh + "：" + line.origin().zh(),
                        en + " added: " + line.origin().en());
                return;
            }
            changed(
                    Kind.WORDING,
                    name,
                    new Label("事实 " + name + " 的名称", "The name of fact " + name),
                    was.label(),
                    line.label());
            if (!was.written().equals(line.written())) {
                changed(Kind.FACT, name, new Label(zh + "的来源", en + ": where it comes from"), told(was), told(line));
            }
            if (!was.written().equals(line.written())
                    && was.label().equals(line.label())
                    && told(was).equals(told(line))) {
                add(Kind.FACT, name, zh + "的写法有改动", en + " is declared otherwise");
            }
        });
        old.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> add(Kind.FACT, name, "删除事实 " + name, "Fact " + name + " removed"));
    }

    private static Label told(FactLine line) {
        return new Label(
                line.origin().zh() + "；" + line.values().zh(),
                line.origin().en() + "; " + line.values().en());
    }

    private void tables(ProtocolDocument before, ProtocolDocument after) {
        Map<String, TableSection> old = by(before.tables(), TableSection::name);
        Map<String, TableSection> now = by(after.tables(), TableSection::name);
        now.forEach((name, table) -> {
            TableSection was = old.get(name);
            if (was == null) {
                add(
                        Kind.TABLE,
                        name,
                        "新增规则表“" + table.label().zh() + "”",
                        "Table “" + table.label().en() + "” added");
            } else {
                Label of = new Label("规则表 " + name + " 的", "In table " + name + " the ");
                changed(
                        Kind.TABLE,
                        name,
                        new Label(of.zh() + "取行方式", of.en() + "way of answering"),
                        was.hit(),
                        table.hit());
                changed(Kind.WORDING, name, new Label(of.zh() + "名称", of.en() + "name"), was.label(), table.label());
            }
        });
        old.forEach((name, table) -> {
            if (!now.containsKey(name)) {
                add(
                        Kind.TABLE,
                        name,
                        "删除规则表“" + table.label().zh() + "”",
                        "Table “" + table.label().en() + "” removed");
            }
        });
        differences.addAll(RowComparison.of(before.tables(), after.tables()));
    }

    private void tasks(ProtocolDocument before, ProtocolDocument after) {
        Map<String, TaskLine> old = by(before.tasks(), TaskLine::step);
        Map<String, TaskLine> now = by(after.tasks(), TaskLine::step);
        Label nothing = new Label("无", "nothing");
        Map<String, TaskLine> all = new LinkedHashMap<>(old);
        all.putAll(now);
        all.forEach((step, line) -> changed(
                Kind.TASK,
                step,
                new Label(
                        "“" + line.label().zh() + "”由何完成",
                        "What completes “" + line.label().en() + "”"),
                old.containsKey(step) ? old.get(step).doneBy() : nothing,
                now.containsKey(step) ? now.get(step).doneBy() : nothing));
    }

    private void examples(ProtocolDocument before, ProtocolDocument after) {
        Map<String, ExampleLine> old = by(before.examples(), line -> line.name().en());
        Map<String, ExampleLine> now = by(after.examples(), line -> line.name().en());
        now.forEach((name, example) -> {
            ExampleLine was = old.get(name);
            if (was == null) {
                example(example, "新增示例“%s”", "Example “%s” added");
            } else if (!was.written().equals(example.written())) {
                example(example, "示例“%s”有改动", "Example “%s” changed");
            }
        });
        old.forEach((name, example) -> {
            if (!now.containsKey(name)) {
                example(example, "删除示例“%s”", "Example “%s” removed");
            }
        });
    }

    private void example(ExampleLine example, String zh, String en) {
        Label name = example.name();
        add(Kind.EXAMPLE, name.en(), zh.formatted(name.zh()), en.formatted(name.en()));
    }

    private static Label plain(String text) {
        return new Label(text, text);
    }

    private static <T> Map<String, T> by(List<T> lines, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        lines.forEach(line -> byName.put(name.apply(line), line));
        return byName;
    }
}

package org.screenreg.document;

import static org.screenreg.document.Phrases.NOTHING;
import static org.screenreg.document.Phrases.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.screenreg.document.ProtocolDocument.Head;
import org.screenreg.document.Section.Column;
import org.screenreg.programme.Label;

/** Lays a protocol out as the tables of which its document consists. */
public final class ProtocolSections {
    private static final Column ID = column("编号", "Row", 9);
    private static final Column CONDITIONS = column("条件", "Conditions", 28);
    private static final Column BECAUSE = column("理由", "Because", 21);
    private static final Column SOURCE = column("依据", "Source", 28);

    private ProtocolSections() {}

    /** What the document is called. */
    public static Label title(ProtocolDocument document) {
        return Phrases.of("%s筛查与管理方案", "%s: screening protocol", document.head().programme());
    }

    /** All tables of a document, in the order they are read. */
    public static List<Section> of(ProtocolDocument document) {
        List<Section> sections = new ArrayList<>();
        sections.add(head(document.head()));
        sections.add(signatures());
        sections.add(parameters(document));
        document.tables().forEach(table -> sections.add(table(table)));
        sections.add(tasks(document));
        sections.add(facts(document));
        sections.add(examples(document));
        return sections;
    }

    private static Section head(Head head) {
        Label none = new Label("无，按方案原值", "none, the protocol's own values");
        return new Section(
                new Label("概况", "Protocol"),
                NOTHING,
                List.of(column("条目", "What", 20), column("内容", "Value", 80)),
                List.of(
                        List.of(
                                new Label("项目", "Programme"),
                                Phrases.of("%s（%s）", "%s (%s)", head.programme(), plain(head.code()))),
                        List.of(new Label("版本", "Version"), plain(head.version())),
                        List.of(
                                new Label("生效日期", "In force from"),
                                plain(head.effective().toString())),
                        List.of(new Label("目标人群", "Target population"), head.target()),
                        List.of(new Label("轮次", "Rounds"), head.rounds()),
                        List.of(
                                new Label("县级参数文件", "County file"),
                                head.county().isEmpty() ? none : plain(head.county()))));
    }

    private static Section signatures() {
        List<List<Label>> rows = Stream.of(
                        new Label("临床专家", "Clinician"),
                        new Label("项目负责人", "Programme lead"),
                        new Label("卫生健康行政部门", "Health authority"))
                .map(role -> List.of(role, NOTHING, NOTHING, NOTHING))
                .toList();
        return new Section(
                new Label("审签", "Sign-off"),
                NOTHING,
                List.of(
                        column("角色", "Role", 25),
                        column("姓名", "Name", 25),
                        column("签字", "Signature", 30),
                        column("日期", "Date", 20)),
                rows);
    }

    private static Section parameters(ProtocolDocument document) {
        return new Section(
                new Label("参数", "Parameters"),
                new Label(
                        "★ 为本县改定的值，括号内为方案原值。",
                        "★ marks what the county has decided; the protocol's own value is in brackets."),
                List.of(
                        column("名称", "Name", 16),
                        column("含义", "Meaning", 22),
                        column("值", "Value", 12),
                        column("使用它的规则行", "Rows that use it", 20),
                        new Column(SOURCE.heading(), 30)),
                document.parameters().stream().map(ProtocolSections::parameter).toList());
    }

    private static List<Label> parameter(ParameterLine line) {
        Label value = line.own()
                .map(own -> Phrases.of("★ %s（原 %s）", "★ %s (own %s)", line.value(), own))
                .orElse(line.value());
        return List.of(
                plain(line.name()),
                line.meaning(),
                value,
                plain(String.join(", ", line.rows())),
                line.source().inWords());
    }

    private static Section table(TableSection table) {
        List<Column> columns = table.steps()
                ? List.of(
                        ID,
                        new Column(CONDITIONS.heading(), 18),
                        column("下一步", "Next step", 9),
                        column("层级", "Tier", 6),
                        column("阶段", "Stage", 4),
                        column("状态", "State", 8),
                        column("时限", "Window", 13),
                        column("紧急", "Urgency", 4),
                        new Column(BECAUSE.heading(), 13),
                        new Column(SOURCE.heading(), 16))
                : List.of(ID, CONDITIONS, column("判定", "Decides", 14), BECAUSE, SOURCE);
        return new Section(
                Phrases.of("规则表：%s（%s）", "Table: %s (%s)", table.label(), plain(table.name())),
                table.hit(),
                columns,
                table.rows().stream().map(ProtocolSections::row).toList());
    }

    private static List<Label> row(RowLine row) {
        List<Label> cells = new ArrayList<>(List.of(plain(row.id()), row.conditions(), row.outcome()));
        row.step()
                .ifPresent(step -> cells.addAll(List.of(
                        step.tier(),
                        step.stage(),
                        step.state(),
                        step.window(),
                        plain(String.valueOf(step.urgency())))));
        cells.addAll(List.of(row.because(), row.source().inWords()));
        return cells;
    }

    private static Section tasks(ProtocolDocument document) {
        return new Section(
                new Label("步骤的完成", "What completes a step"),
                NOTHING,
                List.of(column("步骤", "Step", 30), column("由何完成", "Completed by", 70)),
                document.tasks().stream()
                        .map(task -> List.of(task.label(), task.doneBy()))
                        .toList());
    }

    private static Section facts(ProtocolDocument document) {
        return new Section(
                new Label("事实", "Facts"),
                new Label("规则所问的每一项，取自何处。", "What the rules ask, and where each answer comes from."),
                List.of(
                        column("名称", "Name", 16),
                        column("含义", "Meaning", 20),
                        column("来源", "Where it comes from", 46),
                        column("可能的值", "Values", 18)),
                document.facts().stream()
                        .map(fact -> List.of(plain(fact.name()), fact.label(), fact.origin(), fact.values()))
                        .toList());
    }

    private static Section examples(ProtocolDocument document) {
        List<List<Label>> rows = new ArrayList<>();
        document.examples()
                .forEach(example -> rows.add(List.of(plain(String.valueOf(rows.size() + 1)), example.name())));
        return new Section(
                new Label("示例", "Examples"),
                new Label("每个示例都随方案自动验证。", "Every example is run as a test of the protocol."),
                List.of(column("序号", "No.", 8), column("示例", "Example", 92)),
                rows);
    }

    private static Column column(String zh, String en, int share) {
        return new Column(new Label(zh, en), share);
    }
}

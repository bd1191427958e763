package org.screenreg.handout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.screenreg.handout.change.ListRefresh;
import org.screenreg.intake.ColumnKind;
import org.screenreg.intake.IntakeResult;
import org.screenreg.intake.Issue;
import org.screenreg.intake.RawCell;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.intake.SubmittedRow;
import org.screenreg.pathway.Pathways;
import org.screenreg.programme.AreaStore;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.Label;
import org.screenreg.store.Hash;
import org.screenreg.testing.Engine;
import org.screenreg.testing.TestPeople;
import org.screenreg.testing.TestRegister;
import org.screenreg.testing.TestSheet;
import org.screenreg.worklist.Selection;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistLine;
import org.screenreg.worklist.WorklistRequest;
import org.screenreg.worklist.Worklists;

/** A county whose county hospital was handed a list, and what it may send back. */
final class HandedOut implements AutoCloseable {
    static final LocalDate MADE = LocalDate.of(2026, 11, 20);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final WorklistRequest REQUEST =
            new WorklistRequest(CareTier.COUNTY, null, Selection.of("breast"), MADE, MADE, 0, true);

    final TestRegister register;
    final Pathways pathways = new Pathways(TestRegister.PROTOCOLS);
    final Worklist list;
    private int files;

    HandedOut(Engine engine) {
        register = TestRegister.withAreas(engine);
        register.load(women(), MADE);
        register.assessor().refresh(MADE);
        list = handouts().keep(made(), REQUEST, MADE);
    }

    /** Six women whose ultrasound needs a mammography. */
    private static TestSheet women() {
        TestSheet sheet = TestSheet.breast("ultrasound.xlsx");
        for (int i = 0; i < 6; i++) {
            LocalDate born = LocalDate.of(1970 + i, 5, 1);
            sheet.row(
                    "name=" + List.of("王芳", "李娜", "张秀英", "刘敏", "陈静", "杨艳").get(i),
                    "identity-number=" + TestPeople.identityNumber(born, 22),
                    "township=河东镇",
                    "village=大王村",
                    "exam-date=2026-11-02",
                    "exam-left=正常",
                    "exam-right=正常",
                    "ultrasound-date=2026-11-02",
                    "ultrasound-left=3",
                    "ultrasound-right=1");
        }
        return sheet;
    }

    Worklist made() {
        return worklists(MADE).make(0, REQUEST).get(0);
    }

    private Worklists worklists(LocalDate asOf) {
        return register.worklists(pathways, asOf);
    }

    ListRefresh refresh() {
        return new ListRefresh(handouts(), worklists(TODAY), register.records(TODAY), pathways, TODAY);
    }

    HandoutStore handouts() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
        return new HandoutStore(register.database(), TestRegister.COUNTY, "tester", clock);
    }

    /** The lines of a step, in list order. */
    List<HandoutLine> lines(String step) {
        return handouts().lines(list.number()).stream()
                .filter(line -> line.step().equals(step))
                .toList();
    }

    WorklistLine printed(HandoutLine line) {
        return list.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(one -> one.person().equals(line.person()) && one.step().equals(line.step()))
                .findFirst()
                .orElseThrow();
    }

    JudgedList judge(Sheet sheet) {
        Returns returns = new Returns(
                handouts(),
                new ReturnQuery(register.database(), TestRegister.COUNTY),
                register.records(TODAY),
                pathways,
                new Returns.Surroundings(
                        TestRegister.CODE_LISTS,
                        new AreaStore(register.database(), TestRegister.COUNTY).asOf(TODAY),
                        TODAY));
        return returns.judge(new ReturnedList(sheet, Set.of(), sheet.listId));
    }

    IntakeResult load(Sheet sheet) {
        IntakeResult result = register.load(judge(sheet), TODAY);
        register.assessor().refresh(TODAY);
        return result;
    }

    Sheet sheet() {
        return new Sheet("back-" + ++files + ".xlsx");
    }

    @Override
    public void close() {
        register.close();
    }

    /** A file that comes back, put together row by row. */
    static final class Sheet implements ListSource {
        private static final List<String> ENTERED =
                List.of("code", "outcome", "date", "by", "next-date", "note", "mark", "name", "programme", "step");

        private final String name;
        private final List<SubmittedColumn> columns = new ArrayList<>();
        private final List<SubmittedRow> rows = new ArrayList<>();
        private Optional<String> listId = Optional.empty();

        private Sheet(String name) {
            this.name = name;
            ENTERED.forEach(key -> column(key, ColumnKind.TEXT, null, "list." + key));
            column("left", ColumnKind.CODE, "birads", "mammography.left");
            column("right", ColumnKind.CODE, "birads", "mammography.right");
        }

        private void column(String key, ColumnKind kind, @org.jspecify.annotations.Nullable String codes, String sets) {
            columns.add(new SubmittedColumn(
                    key, new Label(key, key), kind, codes, List.of(sets), false, Double.NaN, Double.NaN));
        }

        Sheet of(String id) {
            listId = Optional.of(id);
            return this;
        }

        /** Adds a row; each cell as {@code column=text}. */
        Sheet row(String... cells) {
            Map<String, String> texts = new HashMap<>();
            for (String cell : cells) {
                texts.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
            }
            List<RawCell> raw = columns.stream()
                    .map(column -> RawCell.text(texts.getOrDefault(column.key(), "")))
                    .toList();
            rows.add(new SubmittedRow("Sheet1", rows.size() + 2, SubmittedRow.Nature.DATA, raw));
            return this;
        }

        @Override
        public String fileName() {
            return name;
        }

        @Override
        public String contentHash() {
            return Hash.sha256(name + rows);
        }

        @Override
        public List<SubmittedColumn> columns() {
            return columns;
        }

        @Override
        public List<Issue> issues() {
            return List.of();
        }

        @Override
        public void forEachRow(java.util.function.Consumer<SubmittedRow> sink) {
            rows.forEach(sink);
        }
    }
}

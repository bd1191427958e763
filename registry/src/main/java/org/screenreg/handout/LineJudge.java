package org.screenreg.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.screenreg.handout.ReturnQuery.Earlier;
import org.screenreg.intake.Issue;
import org.screenreg.intake.IssueCode;
import org.screenreg.pathway.Course;
import org.screenreg.person.Person;
import org.screenreg.programme.Code;
import org.screenreg.programme.CodeList;
import org.screenreg.programme.Label;

/** Says what one entry of a returned list is, and what stands against taking it over. */
final class LineJudge {
    private static final Set<Answered> ALWAYS_TRUE = Set.of(Answered.MOVED, Answered.DIED);
    private static final Set<Answered> MAY_FOLLOW = Set.of(Answered.ATTEMPTED, Answered.DEFERRED, Answered.REFERRED);

    private final FactsCheck facts;
    private final CodeList outcomes;

    /** What is known of the line an entry names. */
    record Known(HandoutLine line, Person person, Course course, List<Earlier> earlier) {}

    LineJudge(FactsCheck facts, CodeList outcomes) {
        this.facts = facts;
        this.outcomes = outcomes;
    }

    /**
     * Judges an entry.
     *
     * @param known the line it names; null where no list has such a line
     * @param same all entries of the file for that line
     */
    JudgedEntry judge(Entry entry, @Nullable Known known, List<Entry> same) {
        if (known == null) {
            return with(entry, null, Answered.FOREIGN, IssueCode.LIST_LINE_FOREIGN, "code");
        }
        @Nullable Label conflict = conflict(entry, known, same);
        if (conflict != null) {
            return with(
                    entry,
                    known,
                    Answered.CONFLICTING,
                    IssueCode.LIST_LINE_CONFLICTING,
                    "code",
                    conflict.zh(),
                    conflict.en());
        }
        if (!entry.isTouched()) {
            return new JudgedEntry(entry, known, Answered.UNTOUCHED, List.of());
        }
        List<Issue> gaps = gaps(entry);
        if (!gaps.isEmpty()) {
            return new JudgedEntry(entry, known, Answered.INCOMPLETE, gaps);
        }
        return isStale(entry, known)
                ? with(entry, known, Answered.STALE, IssueCode.LIST_LINE_STALE, "code")
                : new JudgedEntry(entry, known, entry.answer(), List.of());
    }

    private static JudgedEntry with(
            Entry entry, @Nullable Known known, Answered answered, IssueCode code, String column, String... args) {
        return new JudgedEntry(entry, known, answered, List.of(JudgedEntry.issue(entry, code, column, args)));
    }

    private @Nullable Label conflict(Entry entry, Known known, List<Entry> same) {
        String mark = entry.text("mark");
        if (!mark.isEmpty() && !mark.equals(known.line().token())) {
            return new Label("行码与隐藏的识别码不是同一行", "its code and its hidden mark are of different lines");
        }
        @Nullable
        Label different = facts.difference(entry, known.line(), known.person()).orElse(null);
        if (different != null) {
            return new Label(
                    different.zh() + "与发出的清单不同", "its " + different.en() + " is not the one that was handed out");
        }
        return entry.isTouched() ? contradiction(entry, known, same) : null;
    }

    private static @Nullable Label contradiction(Entry entry, Known known, List<Entry> same) {
        for (Entry other : same) {
            if (other.isTouched() && !other.content().equals(entry.content())) {
                return new Label(
                        "第 " + other.row().number() + " 行对同一事项填了不同结果",
                        "row " + other.row().number() + " answers the same line differently");
            }
        }
        List<Earlier> before = known.earlier();
        boolean repeated = before.stream().anyMatch(one -> one.content().equals(entry.content()));
        if (before.isEmpty() || repeated) {
            return null;
        }
        Earlier last = before.get(before.size() - 1);
        return follows(entry, last)
                ? null
                : new Label(
                        "批次 " + last.batch() + " 已于 " + last.on() + " 回填了不同结果",
                        "batch " + last.batch() + " brought another answer of " + last.on());
    }

    /** Whether an entry may come after an earlier answer: after an attempt anything, and results after the bare word. */
    private static boolean follows(Entry entry, Earlier last) {
        @Nullable LocalDate on = entry.on();
        if (on == null) {
            return true;
        }
        boolean later = !on.isBefore(last.on()) && MAY_FOLLOW.contains(last.answer());
        boolean completes = on.equals(last.on())
                && last.answer() == Answered.DONE
                && entry.answer() == Answered.DONE
                && !entry.results().isEmpty();
        return later || completes;
    }

    /** What an entry lacks to be an answer. */
    private List<Issue> gaps(Entry entry) {
        List<Issue> gaps = new ArrayList<>();
        if (entry.outcome().isEmpty() && !entry.text("outcome").isEmpty()) {
            List<Code> all = outcomes.codes();
            String words = all.stream().map(code -> code.label().zh()).collect(Collectors.joining(" "));
            String codes = all.stream().map(Code::code).collect(Collectors.joining(" "));
            gaps.add(JudgedEntry.issue(entry, IssueCode.CODE_NOT_IN_LIST, "outcome", words, codes));
        } else if (entry.outcome().isEmpty() && entry.results().isEmpty()) {
            gaps.add(JudgedEntry.issue(entry, IssueCode.VALUE_MISSING, "outcome"));
        }
        if (entry.text("date").isEmpty()) {
            gaps.add(JudgedEntry.issue(entry, IssueCode.VALUE_MISSING, "date"));
        }
        boolean deferred = gaps.isEmpty() && entry.answer() == Answered.DEFERRED;
        if (deferred && entry.text("next-date").isEmpty()) {
            gaps.add(JudgedEntry.issue(entry, IssueCode.VALUE_MISSING, "next-date"));
        }
        return gaps;
    }

    /** Whether the step is no longer asked for, so that the bare word of an old list would only disturb. */
    private static boolean isStale(Entry entry, Known known) {
        @Nullable LocalDate on = entry.on();
        boolean repeated =
                known.earlier().stream().anyMatch(one -> one.content().equals(entry.content()));
        if (on == null
                || repeated
                || ALWAYS_TRUE.contains(entry.answer())
                || !entry.results().isEmpty()) {
            return false;
        }
        return known.course().recommendations().stream()
                .filter(task ->
                        task.until() == null && task.step().equals(known.line().step()))
                .noneMatch(task -> !task.since().isAfter(on)
                        || task.since().equals(known.line().since()));
    }
}

package org.screenreg.template.match;

import java.util.List;
import org.screenreg.programme.Label;

/** The words of the review workbook. */
final class ReviewWords {
    static final Label SHEET = new Label("待核对", "Pairs to decide");
    static final Label DECISION = new Label("判定", "Decision");
    static final Label KEEP = new Label("保留号码", "Keep number of");
    static final Label PAIR = new Label("对号", "Pair");
    static final Label SOURCE = new Label("来源", "Where the row stands");
    static final Label WEIGHT = new Label("总分", "Weight");
    static final Label LEVEL = new Label("比对", "agreement");
    static final Label FIRST = new Label("甲", "first");
    static final Label SECOND = new Label("乙", "second");
    static final Label LINKS = new Label("同户、同电话的其他人", "Others with this roof or telephone");

    static final Label SAME = new Label("同一人", "same");
    static final Label DIFFERENT = new Label("不是同一人", "not the same");
    static final Label UNSURE = new Label("不确定", "not sure");

    static final List<Label> DECISIONS = List.of(SAME, DIFFERENT, UNSURE);
    static final List<Label> SIDES = List.of(FIRST, SECOND);

    private ReviewWords() {}
}

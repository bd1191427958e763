package org.screenreg.definition;

import java.util.Locale;
import org.screenreg.programme.Label;

/** What may be wrong with a definition file; the name is also the key of its sentences. */
public enum Flaw {
    FILE_EMPTY,
    NOT_UTF8,
    NOT_YAML,
    NESTED_TOO_DEEP,
    ALIAS_USED,
    SINGLE_VALUE_EXPECTED,
    PAIRS_EXPECTED,
    KEY_MISSING,
    KEY_UNKNOWN,
    KEY_TWICE,
    LISTED_TWICE,
    VALUE_NOT_ALLOWED,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NEITHER_TRUE_NOR_FALSE,
    NOT_A_DATE,
    NOT_A_PERIOD,
    DAY_OF_ANOTHER_YEAR,
    NOT_MONTHS,
    NOT_A_RANGE,
    NOT_AGES,
    RANGE_FALLS,
    STEP_NOT_POSITIVE,
    NOT_BOTH_LANGUAGES,
    TEXT_CUT_SHORT,
    CODE_LIST_UNKNOWN,
    CODE_NOT_IN_LIST,
    TIER_UNKNOWN,

    PROGRAMME_UNKNOWN,
    PART_NAME_WRONG,
    PART_NOT_READABLE,
    ROWS_UNKNOWN,
    SOURCE_UNKNOWN,
    PARAMETER_UNKNOWN,
    PARAMETER_WITHOUT_MEANING,
    PARAMETER_NOT_A_PERIOD,
    PARAMETER_NOT_A_RANGE,
    PARAMETER_NOT_A_NUMBER,
    PARAMETER_NOT_A_CHOICE,

    FACT_UNKNOWN,
    FACT_TWICE,
    FACT_WITHOUT_ORIGIN,
    FACT_NOT_A_DATE,
    FACT_NOT_A_FINDING,
    FINDING_UNCLEAR,
    FORMULA_UNKNOWN,
    FORMULA_CHANGES_WITH_TIME,
    WORST_WITHOUT_ORDER,
    SCOPE_WRONG,
    OTHER_PROGRAMME_ITSELF,
    OTHER_PROGRAMME_WITHOUT_EVENTS,
    OTHER_PROGRAMME_WITHOUT_SCOPE,
    OTHER_PROGRAMME_IGNORANT,

    TABLE_MISSING,
    TABLE_TWICE,
    FACT_NOT_AN_INPUT,
    CELL_RANGE_WRONG,
    CELL_COMPARES_NUMBERS,
    CELL_NEEDS_A_NUMBER,
    STEP_UNKNOWN,
    STATE_UNKNOWN,
    STAGE_UNKNOWN,
    URGENCY_WRONG,
    WINDOW_WRONG,
    MILESTONE_UNKNOWN,

    ID_TWICE,
    GAP,
    OVERLAP,
    ROW_NEVER_ANSWERS,
    VERSIONS_OVERLAP,

    EXAMPLE_TWICE,
    EVENT_WITHOUT_KIND,
    EVENT_NOT_READ,
    EXPECTATION_UNKNOWN,
    EXAMPLE_NOT_MET,
    EXAMPLE_WITHOUT_ROW,
    ROW_WITHOUT_EXAMPLE,

    COLUMN_TYPE_UNKNOWN,
    COLUMN_UNKNOWN,
    COLUMN_NEEDED,
    NOT_A_CLASS,
    COLUMNS_TOO_WIDE,
    FIELD_UNKNOWN,
    PAGE_ROWS_WRONG,
    PHRASE_NOT_USED,

    ONE_WAY_OF_COUNTING,
    INDICATOR_UNKNOWN,
    NOT_SHOWN_BY,
    CHART_NEEDS,
    NOT_A_FEED,
    NOT_A_PRICE,
    SPAN_WRONG;

    /** The kebab-case word under which the sentences stand. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence with what it is about; a list is written out, and a label in the language of the sentence. */
    public Label with(Object... about) {
        return new Label(FlawTexts.ZH.sentence(this, about), FlawTexts.EN.sentence(this, about));
    }
}

package org.screenreg.report;

import java.util.Locale;

/** A word or sentence of the printed documents; its texts stand in {@code reports/phrases.yaml}. */
public enum Phrase {
    LIST_ID,
    UNIT,
    TIER,
    AS_OF,
    UNTIL,
    LEFT_OUT,
    PROTOCOLS,
    NO_PROTOCOL,
    PAGE_OF,
    PAGE_OF_LIST,
    PAGE_TOTALS,
    PAGE_TOTALS_LIST,
    PAGE_OVERDUE,
    PAGE_OVERDUE_LIST,
    EMPTY_LIST,
    EMPTY_VILLAGE,
    LEGEND,
    LEGEND_BOX,
    LEGEND_OVERDUE,
    WATERMARK,
    AGED,
    FEMALE,
    MALE,
    SEX_UNKNOWN,
    OVERDUE_DAYS,
    GROUP_HEADING,
    VILLAGE_UNKNOWN,
    TOWNSHIP_UNKNOWN,
    UNIT_UNKNOWN,
    LIST_TOTALS,
    LIST_TOTALS_TOWNSHIPS,
    SHEET_NAME,
    OUTCOME_NOT_LISTED,
    DATE_NOT_VALID,
    DEFINITION,
    TARGET,
    NUMERATOR,
    DENOMINATOR,
    DENOMINATOR_KIND,
    EXCLUDES,
    COUNTED,
    SOURCE,
    DATA_CUT,
    PROTOCOL,
    NOTE,
    TOWNSHIP,
    RATE,
    COUNTY_TOTAL,
    CHART_TITLE,
    CHART_TOTAL,
    CHART_LOW,
    CHART_HIGH,
    CHART_BESIDE,
    NO_TABLES;

    /** The key in the file, such as {@code page-of}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

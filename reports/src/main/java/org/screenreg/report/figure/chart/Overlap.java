package org.screenreg.report.figure.chart;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Lays the bars of a category over one another; the schema the library brings has no type for it. */
public final class Overlap {
    private Overlap() {}

    public static void whole(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.getAxIdArray(0).newCursor()) {
            cursor.insertElement(new QName(cursor.getName().getNamespaceURI(), "overlap", "c"));
            cursor.toPrevSibling();
            cursor.toFirstContentToken();
            cursor.insertAttributeWithValue("val", "100");
        }
    }
}

package org.screenreg.report.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The texts of one workbook by their place in its table of strings. POI finds that place by writing the text as XML, each
 * time it is used; most texts of a list are used on many lines.
 */
final class SharedTexts {
    private final Map<String, String> places = new HashMap<>();

    void write(String text, XSSFCell cell) {
        String place = places.get(text);
        if (place == null) {
            cell.setCellValue(text);
            places.put(text, cell.getCTCell().getV());
        } else {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(place);
        }
    }
}

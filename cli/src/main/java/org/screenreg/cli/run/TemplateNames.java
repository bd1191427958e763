package org.screenreg.cli.run;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.screenreg.document.FindingNames;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;

/** Findings in the words of the templates: the heading of the column and the label of the code. */
public final class TemplateNames implements FindingNames {
    private final CodeLists codeLists;
    private final Map<String, SubmittedColumn> columns = new HashMap<>();

    public TemplateNames(CodeLists codeLists, Templates templates) {
        this.codeLists = codeLists;
        for (Template template : templates.all()) {
            for (Column column : template.columns()) {
                for (String target : column.submitted().sets()) {
                    columns.putIfAbsent(template.programme() + "/" + target, column.submitted());
                    columns.putIfAbsent("/" + target, column.submitted());
                }
            }
        }
    }

    @Override
    public Label finding(String programme, String target) {
        SubmittedColumn column = column(programme, target);
        String key = target.substring(target.indexOf('.') + 1);
        return column == null ? new Label(key, key) : column.heading();
    }

    @Override
    public Label value(String programme, String target, String value) {
        SubmittedColumn column = column(programme, target);
        String list = column == null ? null : column.codeList();
        return list == null ? new Label(value, value) : codeLists.get(list).label(value);
    }

    private @Nullable SubmittedColumn column(String programme, String target) {
        return columns.getOrDefault(programme + "/" + target, columns.get("/" + target));
    }
}

package org.screenreg.cli.run;

import java.util.HashMap;
import java.util.Map;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.ScreeningEvent;
import org.screenreg.intake.SubmittedColumn;
import org.screenreg.programme.CodeLists;
import org.screenreg.template.Column;
import org.screenreg.template.Template;
import org.screenreg.template.Templates;

/** Says what was done and found in the words of the templates: the heading of the column and the label of the code. */
final class FindingText {
    private final Texts texts;
    private final CodeLists codeLists;
    private final Map<String, SubmittedColumn> columns = new HashMap<>();

    FindingText(Texts texts, CodeLists codeLists, Templates templates) {
        this.texts = texts;
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

    /** What was done, such as an ultrasound. */
    String kind(ScreeningEvent event) {
        return texts.of(codeLists.get("event-kind").label(event.kind()));
    }

    /** One finding with the name of its column; the key and value as they are kept where no template knows them. */
    String finding(ScreeningEvent event, String key, String value) {
        String target = "/" + event.kind() + "." + key;
        SubmittedColumn column = columns.getOrDefault(event.programme() + target, columns.get(target));
        if (column == null) {
            return key + " " + value;
        }
        String list = column.codeList();
        String answer = list == null ? value : texts.of(codeLists.get(list).label(value));
        return texts.of(column.heading()) + " " + answer;
    }
}

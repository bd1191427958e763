package org.screenreg.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definitions;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** Every template the registry knows. */
public final class Templates {
    private final CodeLists codeLists;
    private final Map<String, Template> byName = new LinkedHashMap<>();
    private final Template worklist;

    private Templates(CodeLists codeLists, Template worklist) {
        this.codeLists = codeLists;
        this.worklist = worklist;
    }

    /** Reads every dictionary named in {@code templates/index.yaml}. */
    public static Templates load() {
        CodeLists codeLists = CodeLists.load();
        TemplateDictionary dictionary = new TemplateDictionary(codeLists);
        Templates all = new Templates(codeLists, dictionary.read("_worklist"));
        for (String name :
                Definitions.resource(Templates.class, "/templates/index.yaml").texts()) {
            Template template = dictionary.read(name);
            all.byName.put(template.name(), template);
        }
        return all;
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    public Template get(String name) {
        return find(name)
                .orElseThrow(() -> RegistryException.wrongCall(new Label(
                        "没有模板“" + name + "”，现有：" + String.join("、", byName.keySet()) + "。",
                        "There is no template '" + name + "'; there are " + String.join(", ", byName.keySet()) + ".")));
    }

    public Optional<Template> find(String name) {
        return name.equals(worklist.name()) ? Optional.of(worklist) : Optional.ofNullable(byName.get(name));
    }

    /** What to call a column of a template: its heading, or the key itself where there is no such column. */
    public String heading(String template, String key, Language language) {
        return find(template)
                .flatMap(known -> known.column(key))
                .map(column -> column.heading().in(language))
                .orElse(key);
    }

    public List<Template> all() {
        return List.copyOf(byName.values());
    }

    /** How a worklist workbook looks when it comes back; nobody writes it from a blank template. */
    public Template worklist() {
        return worklist;
    }

    public CodeLists codeLists() {
        return codeLists;
    }
}

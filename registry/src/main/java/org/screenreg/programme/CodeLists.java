package org.screenreg.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;

/** All code lists of the registry, read from {@code codelists/*.yaml}. */
public final class CodeLists {
    private static final Set<String> KEYS = Set.of("list", "title", "source", "ranked", "codes");
    private final Map<String, CodeList> lists = new HashMap<>();

    private CodeLists() {}

    /** The lists that come with the program, read once. */
    public static CodeLists load() {
        return Shipped.LISTS;
    }

    /** Every list named in {@code codelists/index.yaml}. */
    private static final class Shipped {
        static final CodeLists LISTS = read();
    }

    private static CodeLists read() {
        CodeLists all = new CodeLists();
        for (String name :
                Definitions.resource(CodeLists.class, "/codelists/index.yaml").texts()) {
            CodeList list = read(Definitions.resource(CodeLists.class, "/codelists/" + name + ".yaml"));
            all.lists.put(list.name(), list);
        }
        return all;
    }

    public CodeList get(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new RegistryException(new Label("没有代码表“" + name + "”。", "There is no code list '" + name + "'."));
        }
        return list;
    }

    public boolean has(String name) {
        return lists.containsKey(name);
    }

    public List<String> names() {
        return lists.keySet().stream().sorted().toList();
    }

    private static CodeList read(Definition file) {
        file.allowOnly(KEYS);
        List<Code> codes = file.get("codes").list().stream()
                .map(code -> new Code(code.get("code").text(), code.label(), code.texts("also")))
                .toList();
        boolean ranked = file.find("ranked").map(Definition::claim).orElse(false);
        return new CodeList(file.get("list").text(), file.get("title").label(), ranked, codes);
    }
}

package org.screenreg.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.screenreg.RegistryException;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.definition.Flaw;
import org.screenreg.programme.CareTier;
import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.programme.Language;

/** The definitions of the worklists and the words of the printed documents, read from {@code reports/*.yaml}. */
public final class Reports {
    private final Map<CareTier, WorklistDefinition> worklists;
    private final Map<Phrase, Label> phrases;
    private final CodeLists lists;
    private final WorklistFiles files;

    private Reports(
            WorklistFiles files,
            Map<CareTier, WorklistDefinition> worklists,
            Map<Phrase, Label> phrases,
            CodeLists lists) {
        this.files = files;
        this.worklists = worklists;
        this.phrases = phrases;
        this.lists = lists;
    }

    /** Reads every definition of the program. */
    public static Reports load() {
        CodeLists lists = CodeLists.load();
        WorklistFiles files = new WorklistFiles(file("_worklist"), lists.get("list-outcome"));
        Map<CareTier, WorklistDefinition> worklists = Stream.of(CareTier.values())
                .map(tier -> files.read(file("worklist-" + tier.code())))
                .collect(Collectors.toMap(WorklistDefinition::tier, definition -> definition));
        return new Reports(files, worklists, phrases(file("phrases")), lists);
    }

    public WorklistDefinition worklist(CareTier tier) {
        WorklistDefinition definition = worklists.get(tier);
        if (definition == null) {
            throw new RegistryException(new Label(
                    "没有层级“" + tier.code() + "”的工作清单定义。",
                    "There is no worklist definition for the tier '" + tier.code() + "'."));
        }
        return definition;
    }

    /** The list a county keeps as a file; a broken one is refused with file, line and reason. */
    public SavedList savedList(Path file) {
        return savedList(Definitions.file(file));
    }

    SavedList savedList(Definition file) {
        return new SavedListReader(files, worklists, lists).read(file);
    }

    /** The same, with another look for the lists of one tier. */
    public Reports with(WorklistDefinition layout) {
        Map<CareTier, WorklistDefinition> others = new EnumMap<>(worklists);
        others.put(layout.tier(), layout);
        return new Reports(files, others, phrases, lists);
    }

    /** The legal values of what is entered in a worklist workbook. */
    public CodeLists codeLists() {
        return lists;
    }

    public Wording in(Language language) {
        return new Wording(phrases, language);
    }

    static Map<Phrase, Label> phrases(Definition file) {
        Map<String, Definition> texts = new HashMap<>(file.map());
        Map<Phrase, Label> phrases = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            phrases.put(phrase, file.get(phrase.key()).label());
            texts.remove(phrase.key());
        }
        texts.forEach((key, text) -> {
            throw text.wrong(Flaw.PHRASE_NOT_USED, key);
        });
        return phrases;
    }

    private static Definition file(String name) {
        return Definitions.resource(Reports.class, "/reports/" + name + ".yaml");
    }
}

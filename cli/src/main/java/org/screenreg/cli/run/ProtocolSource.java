package org.screenreg.cli.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.screenreg.definition.Definition;
import org.screenreg.definition.Definitions;
import org.screenreg.document.ProtocolDocuments;
import org.screenreg.example.ProtocolCheck;
import org.screenreg.programme.CodeLists;
import org.screenreg.protocol.CountyParameters;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;
import org.screenreg.template.Templates;

/** A file with protocol rules: a protocol, or a county's parameters applied to the protocols of the program. */
public final class ProtocolSource {
    private final Path path;
    private final Definition definition;

    private ProtocolSource(Path path, Definition definition) {
        this.path = path;
        this.definition = definition;
    }

    public static ProtocolSource file(Path path) {
        return new ProtocolSource(path, Definitions.file(path));
    }

    /** The maker of documents, which calls findings what the templates call them. */
    public static ProtocolDocuments documents() {
        CodeLists lists = CodeLists.load();
        return new ProtocolDocuments(lists, new TemplateNames(lists, Templates.load()));
    }

    public boolean isCounty() {
        return definition.find("county").isPresent();
    }

    /** What is wrong with the file: how it reads, its tables, its examples. */
    public List<Remark> remarks() {
        return isCounty() ? ProtocolCheck.check(read()) : ProtocolCheck.file(path);
    }

    /** The protocols the file makes. */
    public Protocols read() {
        return isCounty() ? Protocols.load(CountyParameters.of(definition)) : Protocols.of(List.of(definition));
    }

    /** The protocols of a register with those of the file in their place, in force on a day at the latest. */
    public Protocols inPlaceOf(Protocols current, LocalDate day) {
        return current.replacedBy(read(), day);
    }
}

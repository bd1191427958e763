package org.screenreg.cli.run;

import org.screenreg.document.ProtocolDocuments;
import org.screenreg.programme.CodeLists;
import org.screenreg.template.Templates;

/** Where the protocols of a call come from. */
public final class ProtocolSource {
    private ProtocolSource() {}

    /** The maker of documents, which calls findings what the templates call them. */
    public static ProtocolDocuments documents() {
        CodeLists lists = CodeLists.load();
        return new ProtocolDocuments(lists, new TemplateNames(lists, Templates.load()));
    }
}

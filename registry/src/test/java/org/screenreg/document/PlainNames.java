package org.screenreg.document;

import org.screenreg.programme.CodeLists;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;

/** Calls findings what protocols call them, where there are no templates. */
public final class PlainNames implements FindingNames {
    /** The document of a protocol. */
    public static ProtocolDocument document(Protocol protocol) {
        return new ProtocolDocuments(CodeLists.load(), new PlainNames()).of(protocol);
    }

    @Override
    public Label finding(String programme, String target) {
        return new Label(target, target);
    }

    @Override
    public Label value(String programme, String target, String value) {
        return new Label(value, value);
    }
}

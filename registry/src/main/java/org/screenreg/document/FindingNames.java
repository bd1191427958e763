package org.screenreg.document;

import org.screenreg.programme.Label;

/** What findings and their values are called where people enter them. */
public interface FindingNames {
    /** The name of a finding written {@code ultrasound.left}, as a programme calls it. */
    Label finding(String programme, String target);

    /** The name of a value of such a finding. */
    Label value(String programme, String target, String value);
}

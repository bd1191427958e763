package org.screenreg.protocol.score;

import java.util.List;
import org.screenreg.protocol.cell.Value;

/** A published formula over the values of facts, in the order the protocol names them. */
@FunctionalInterface
public interface Formula {

    /** The result; unknown where a needed value is. */
    Value of(List<Value> values);
}

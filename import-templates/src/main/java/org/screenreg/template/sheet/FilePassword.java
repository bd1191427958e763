package org.screenreg.template.sheet;

import java.util.Optional;

/** Where the password of a locked file comes from; it is asked for only when a file needs one. */
@FunctionalInterface
public interface FilePassword {
    FilePassword NONE = Optional::empty;

    Optional<String> ask();
}

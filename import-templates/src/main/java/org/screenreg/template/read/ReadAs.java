package org.screenreg.template.read;

import java.util.Optional;
import org.screenreg.template.profile.Profile;
import org.screenreg.template.sheet.FilePassword;

/**
 * What is asked of the reading of a file.
 *
 * @param template the template the file must be of; otherwise the file's own mark or the best match of headings decides
 * @param profile what the institution that sent it means by its headings and values
 */
public record ReadAs(Optional<String> template, FilePassword password, Optional<Profile> profile) {
    public static final ReadAs SENT = new ReadAs(Optional.empty(), FilePassword.NONE, Optional.empty());

    /** Reads a file as one of a template. */
    public static ReadAs template(String name) {
        return new ReadAs(Optional.of(name), FilePassword.NONE, Optional.empty());
    }

    /** Reads a file as an institution means it. */
    public static ReadAs meantBy(Profile profile) {
        return new ReadAs(Optional.of(profile.template()), FilePassword.NONE, Optional.of(profile));
    }
}

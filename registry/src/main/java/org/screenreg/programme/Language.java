package org.screenreg.programme;

/** A language the registry speaks to its users. */
public enum Language {
    ZH,
    EN;

    /** The BCP 47 tag, as in message file names and {@code --lang}. */
    public String tag() {
        return this == ZH ? "zh" : "en";
    }
}

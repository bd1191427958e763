package org.screenreg.programme;

/** One thing's name in both languages. */
public record Label(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}

package org.screenreg.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The page templates, compiled with the program. */
public final class Pages {
    private final TemplateEngine engine;

    public Pages() {
        ClassLoader loader = Pages.class.getClassLoader();
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, loader, Pages.class.getPackageName());
    }

    /** The HTML of a template, such as {@code worklist/document}, filled with its one model. */
    public String html(String template, Object model) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", model, out);
        return out.toString();
    }
}

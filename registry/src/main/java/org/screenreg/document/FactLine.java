package org.screenreg.document;

import org.screenreg.programme.Label;

/**
 * A fact in words.
 *
 * @param origin where its value comes from
 * @param values the values it may have
 * @param written its declaration on one line, for comparing
 */
public record FactLine(String name, Label label, Label origin, Label values, String written) {}

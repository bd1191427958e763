package org.screenreg.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.screenreg.RegistryException;
import org.screenreg.programme.Label;

/** The style sheets that are written into the documents themselves, so that nothing is fetched to show them. */
public final class StyleSheet {
    private StyleSheet() {}

    public static String of(String name) {
        String path = "/reports/html/" + name + ".css";
        try (InputStream in = StyleSheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RegistryException(new Label(
                        "本程序不包含样式表 " + path + "。", "The style sheet " + path + " is not part of this program."));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

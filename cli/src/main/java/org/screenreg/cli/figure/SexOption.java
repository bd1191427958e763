package org.screenreg.cli.figure;

import java.util.Locale;
import org.screenreg.programme.Sex;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a sex as reports write it: F or M. */
final class SexOption implements ITypeConverter<Sex> {

    @Override
    public Sex convert(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "F", "女" -> Sex.FEMALE;
            case "M", "男" -> Sex.MALE;
            default -> throw new TypeConversionException("F|M");
        };
    }
}

package org.screenreg.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.screenreg.RegistryException;
import org.screenreg.cli.call.Common;
import org.screenreg.programme.Label;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;

/**
 * One side of a comparison: protocols by programme.
 *
 * @param remarks why a file cannot be used; empty where it can
 */
public record ProtocolSide(Map<String, Protocol> protocols, List<Remark> remarks) {
    private static final String OF_COUNTY = " / ";

    /** The side named by a file, a programme, or a programme and version written {@code breast@2026.1}. */
    public static ProtocolSide of(Common common, String name) {
        Path path = Path.of(name);
        if (Files.isRegularFile(path)) {
            return file(ProtocolSource.file(path), common.asOf());
        }
        int at = name.indexOf('@');
        Protocol protocol = at < 0
                ? common.protocols().inForce(name, common.asOf())
                : version(common.protocols(), name.substring(0, at), name.substring(at + 1));
        return new ProtocolSide(Map.of(protocol.programme(), protocol), List.of());
    }

    private static ProtocolSide file(ProtocolSource source, LocalDate day) {
        Protocols read = source.read();
        Map<String, Protocol> protocols = new LinkedHashMap<>();
        read.programmes().forEach(programme -> protocols.put(programme, latest(read, programme, day)));
        return new ProtocolSide(protocols, read.remarks());
    }

    /** The version with the county's values where there is one, whenever they apply. */
    private static Protocol latest(Protocols read, String programme, LocalDate day) {
        return read.versions(programme).stream()
                .filter(version -> version.version().contains(OF_COUNTY))
                .reduce((first, second) -> second)
                .orElseGet(() -> read.inForce(programme, day));
    }

    private static Protocol version(Protocols protocols, String programme, String version) {
        List<Protocol> versions = protocols.versions(programme);
        return versions.stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow(() -> RegistryException.wrongCall(unknown(programme, version, versions)));
    }

    private static Label unknown(String programme, String version, List<Protocol> versions) {
        String known =
                String.join(", ", versions.stream().map(Protocol::version).toList());
        return new Label(
                "项目 " + programme + " 没有版本“" + version + "”，现有：" + known + "。",
                "Programme " + programme + " has no version '" + version + "'; known: " + known + ".");
    }
}

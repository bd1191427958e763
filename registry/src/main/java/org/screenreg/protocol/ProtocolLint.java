package org.screenreg.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks protocols without running them: gaps, overlaps, rows that cannot be reached, ids and versions used twice. */
public final class ProtocolLint {
    private ProtocolLint() {}

    /** Everything wrong with the protocols, reading errors included. */
    public static List<Remark> check(Protocols protocols) {
        List<Remark> remarks = new ArrayList<>(protocols.remarks());
        for (String programme : protocols.programmes()) {
            remarks.addAll(versions(protocols.versions(programme)));
        }
        protocols.all().forEach(protocol -> remarks.addAll(check(protocol)));
        return remarks;
    }

    /** Everything wrong with the tables of one protocol. */
    public static List<Remark> check(Protocol protocol) {
        List<Remark> remarks = new ArrayList<>(ids(protocol));
        Set<String> alwaysDecided = new HashSet<>();
        for (DecisionTable table : protocol.tables()) {
            TableLint lint = new TableLint(table, alwaysDecided);
            remarks.addAll(lint.check());
            if (lint.isComplete()) {
                alwaysDecided.addAll(table.outcomes().keySet());
            }
        }
        if (protocol.tables().stream().noneMatch(table -> table.name().equals(Protocol.MAIN_TABLE))) {
            remarks.add(new Remark(protocol.file(), 0, "there is no table " + Protocol.MAIN_TABLE));
        }
        return remarks;
    }

    private static List<Remark> ids(Protocol protocol) {
        List<Remark> remarks = new ArrayList<>();
        Map<String, Row> byId = new HashMap<>();
        for (DecisionTable table : protocol.tables()) {
            for (Row row : table.rows()) {
                Row twin = byId.putIfAbsent(row.id(), row);
                if (twin != null) {
                    remarks.add(Remark.at(row.place(), "the id " + row.id() + " is already used at " + twin.place()));
                }
            }
        }
        return remarks;
    }

    private static List<Remark> versions(List<Protocol> versions) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            Protocol before = versions.get(i - 1);
            Protocol version = versions.get(i);
            if (before.effective().equals(version.effective())
                    || before.version().equals(version.version())) {
                remarks.add(new Remark(
                        version.file(),
                        0,
                        "version " + version.version() + " overlaps version " + before.version() + " of "
                                + before.file()));
            }
        }
        return remarks;
    }
}

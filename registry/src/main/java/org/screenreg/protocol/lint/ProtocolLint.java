package org.screenreg.protocol.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.screenreg.definition.Flaw;
import org.screenreg.protocol.DecisionTable;
import org.screenreg.protocol.Protocol;
import org.screenreg.protocol.Protocols;
import org.screenreg.protocol.Remark;
import org.screenreg.protocol.Row;
import org.screenreg.protocol.fact.Fact;

/** Checks protocols without running them: gaps, overlaps, rows that cannot be reached, ids and versions used twice. */
public final class ProtocolLint {
    private ProtocolLint() {}

    /** Everything wrong with the protocols, reading errors included. */
    public static List<Remark> check(Protocols protocols) {
        List<Remark> remarks = new ArrayList<>(protocols.remarks());
        for (String programme : protocols.programmes()) {
            remarks.addAll(versions(protocols.versions(programme)));
        }
        protocols.all().forEach(protocol -> {
            remarks.addAll(check(protocol));
            remarks.addAll(others(protocols, protocol));
        });
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
            remarks.add(Remark.at(protocol.place("tables"), Flaw.TABLE_MISSING.with(Protocol.MAIN_TABLE)));
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
                    remarks.add(Remark.at(row.place(), Flaw.ID_TWICE.with(row.id(), twin.place())));
                }
            }
        }
        return remarks;
    }

    /** What a protocol reads of another programme that is loaded, but that programme does not read itself. */
    private static List<Remark> others(Protocols protocols, Protocol protocol) {
        List<Remark> remarks = new ArrayList<>();
        for (Fact fact : protocol.facts()) {
            String other = fact.programme().orElse(protocol.programme());
            if (!other.equals(protocol.programme()) && protocols.programmes().contains(other)) {
                Set<String> known = new HashSet<>();
                protocols.versions(other).stream()
                        .flatMap(version -> version.facts().stream())
                        .forEach(read -> known.addAll(read.reads()));
                fact.reads().stream()
                        .filter(read -> !known.contains(read))
                        .forEach(read -> remarks.add(Remark.at(
                                protocol.place("facts"),
                                Flaw.OTHER_PROGRAMME_IGNORANT.with(fact.name(), other, read))));
            }
        }
        return remarks;
    }

    private static List<Remark> versions(List<Protocol> versions) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            Protocol before = versions.get(i - 1);
            Protocol version = versions.get(i);
            boolean sameDay = before.effective().equals(version.effective());
            if (sameDay || before.version().equals(version.version())) {
                remarks.add(Remark.at(
                        version.place(sameDay ? "effective" : "version"),
                        Flaw.VERSIONS_OVERLAP.with(version.version(), before.version(), before.file())));
            }
        }
        return remarks;
    }
}

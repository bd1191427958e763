package org.screenreg.pathway;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which stage may follow which; the same for every programme. */
final class StageMoves {
    private final Map<Stage, Set<Stage>> next = new EnumMap<>(Stage.class);

    StageMoves(Map<String, List<String>> stages) {
        stages.forEach((stage, following) -> {
            Set<Stage> allowed = EnumSet.noneOf(Stage.class);
            following.forEach(code -> allowed.add(Stage.parse(code)));
            next.put(Stage.parse(stage), allowed);
        });
    }

    /** Whether the move is allowed; an episode may start in any stage. */
    boolean allows(@Nullable Stage from, Stage to) {
        return from == null || next.getOrDefault(from, Set.of()).contains(to);
    }
}

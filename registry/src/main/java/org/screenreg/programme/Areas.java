package org.screenreg.programme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The county's areas and facilities, found by code, name or any other spelling. */
public final class Areas {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u200B\\uFEFF（）()·.,，。]+");

    /** Where somebody lives: codes of the township and of the village, each empty where it is not known. */
    public record Home(String township, String village) {
        static final Home NOWHERE = new Home("", "");
    }

    private final Map<String, Area> byCode = new TreeMap<>();
    private final Map<String, Area> townships = new HashMap<>();
    private final Map<String, List<Area>> villages = new HashMap<>();
    private final Map<String, Area> facilities = new HashMap<>();

    public Areas(Collection<Area> all) {
        all.forEach(area -> byCode.put(area.code(), area));
        byCode.values().forEach(this::index);
    }

    private void index(Area area) {
        List<String> spellings = new ArrayList<>(area.otherNames());
        spellings.add(area.name());
        spellings.add(area.code());
        for (String spelling : spellings) {
            String folded = fold(spelling);
            if (area.isFacility()) {
                facilities.putIfAbsent(folded, area);
            } else if (area.kind().equals("township")) {
                townships.putIfAbsent(folded, area);
            } else if (area.kind().equals("village")) {
                List<Area> same = villages.computeIfAbsent(folded, key -> new ArrayList<>());
                if (!same.contains(area)) {
                    same.add(area);
                }
            }
        }
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    public Optional<Area> get(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The name of a code; the code itself where nothing is known by it. */
    public String name(String code) {
        Area area = byCode.get(code);
        return area == null ? code : area.name();
    }

    public Optional<Area> county() {
        return ofKind("county").stream().findFirst();
    }

    /** All areas or facilities of a kind, by code. */
    public List<Area> ofKind(String kind) {
        return byCode.values().stream().filter(area -> area.kind().equals(kind)).toList();
    }

    /** The home that the code of a village or a township stands for. */
    public Home home(@Nullable String code) {
        Area area = code == null ? null : byCode.get(code);
        if (area == null) {
            return Home.NOWHERE;
        }
        return area.kind().equals("village") ? new Home(area.parent(), area.code()) : new Home(area.code(), "");
    }

    public Optional<Area> township(String text) {
        return Optional.ofNullable(townships.get(fold(text)));
    }

    public Optional<Area> facility(String text) {
        return Optional.ofNullable(facilities.get(fold(text)));
    }

    /** The village a text means within a township; without one, only where no other township has such a village. */
    public Optional<Area> village(@Nullable String township, String text) {
        List<Area> candidates = villages.getOrDefault(fold(text), List.of()).stream()
                .filter(village -> township == null || village.parent().equals(township))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The facility that works a tier's list in an area: the first by code that stands there and serves the programme. */
    public Optional<Area> facilityFor(CareTier tier, String areaCode, String programme) {
        return byCode.values().stream()
                .filter(area -> area.isFacility() && area.tier() == tier)
                .filter(area -> tier == CareTier.COUNTY || area.parent().equals(areaCode))
                .filter(area -> area.serves().isEmpty() || area.serves().contains(programme))
                .min(Comparator.comparing((Area area) -> area.serves().isEmpty())
                        .thenComparing(Area::code));
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOISE.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }
}

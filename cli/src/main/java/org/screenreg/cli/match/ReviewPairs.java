package org.screenreg.cli.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.screenreg.cli.call.Context;
import org.screenreg.cli.text.Texts;
import org.screenreg.event.EventSource;
import org.screenreg.match.KinQuery;
import org.screenreg.match.Origin;
import org.screenreg.match.Undecided;
import org.screenreg.person.Masked;
import org.screenreg.person.PersonKey;
import org.screenreg.person.likeness.Field;
import org.screenreg.person.likeness.Traits;
import org.screenreg.person.likeness.Weights;
import org.screenreg.programme.Areas;
import org.screenreg.programme.Sex;
import org.screenreg.template.match.ReviewPair;
import org.screenreg.template.match.ReviewPair.Compared;

/** Puts pairs into words: masked or not, with where a row stands and who else shares roof or telephone. */
final class ReviewPairs {
    private static final int YEAR = 4;

    private final Texts texts;
    private final KinQuery kin;
    private final Areas areas;
    private final boolean masked;
    private final Weights weights = Weights.load();

    ReviewPairs(Context context, Texts texts, boolean masked) {
        this.texts = texts;
        this.kin = new KinQuery(context.database(), context.county());
        this.areas = context.areas();
        this.masked = masked;
    }

    List<ReviewPair> of(List<Undecided> undecided) {
        List<Traits> all = undecided.stream()
                .flatMap(one -> Stream.of(one.candidate().one(), one.candidate().other()))
                .toList();
        Map<Long, EventSource> sources = kin.sources(undecided.stream()
                .filter(one -> one.origin() == Origin.ROW)
                .map(one -> one.candidate().one().person())
                .distinct()
                .toList());
        Map<String, Integer> phones =
                kin.sharingPhone(all.stream().map(Traits::phone).toList());
        Map<String, Integer> households =
                kin.sharingHousehold(all.stream().map(Traits::household).toList());
        return undecided.stream()
                .map(one -> pair(one, sources, links(one, phones, households)))
                .toList();
    }

    static String code(Undecided one) {
        return new PersonKey(one.candidate().one().person()) + "/"
                + new PersonKey(one.candidate().other().person());
    }

    private ReviewPair pair(Undecided one, Map<Long, EventSource> sources, List<String> links) {
        EventSource source = sources.get(one.candidate().one().person());
        String place = source == null
                ? ""
                : texts.of("match.row", source.file(), source.sheet(), String.valueOf(source.row()));
        Map<Field, Compared> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String level = one.candidate().likeness().levels().getOrDefault(field, Field.UNKNOWN);
            fields.put(
                    field,
                    new Compared(
                            shown(field, one.candidate().one()),
                            shown(field, one.candidate().other()),
                            level,
                            weights.weight(field, level)));
        }
        return new ReviewPair(code(one), place, one.candidate().weight(), fields, links);
    }

    private String shown(Field field, Traits of) {
        return switch (field) {
            case NAME -> masked ? Masked.name(of.name()) : of.name();
            case BIRTH_DATE ->
                masked && of.birthDate().length() > YEAR ? of.birthDate().substring(0, YEAR) : of.birthDate();
            case SEX -> of.sex().isEmpty() ? "" : texts.of("sex." + Sex.of(of.sex()));
            case PHONE -> masked ? Masked.phone(of.phone()) : of.phone();
            case PLACE -> areas.name(of.village().isEmpty() ? of.township() : of.village());
            case HOUSEHOLD -> masked ? "" : of.household();
            case IDENTITY_NUMBER -> masked ? Masked.identityNumber(of.number()) : of.number();
        };
    }

    private List<String> links(Undecided one, Map<String, Integer> phones, Map<String, Integer> households) {
        List<String> links = new ArrayList<>();
        Traits first = one.candidate().one();
        Traits second = one.candidate().other();
        boolean row = one.origin() == Origin.ROW;
        link(links, "match.first-phone", phones.getOrDefault(first.phone(), 0) - (row ? 0 : 1));
        link(links, "match.second-phone", phones.getOrDefault(second.phone(), 0) - 1);
        link(links, "match.first-household", households.getOrDefault(first.household(), 0) - (row ? 0 : 1));
        link(links, "match.second-household", households.getOrDefault(second.household(), 0) - 1);
        return links;
    }

    private void link(List<String> links, String key, int others) {
        if (others > 0) {
            links.add(texts.of(key, String.valueOf(others)));
        }
    }
}

package org.screenreg.report.worklist;

import org.screenreg.programme.CareTier;
import org.screenreg.report.Phrase;
import org.screenreg.report.Wording;
import org.screenreg.report.WorklistDefinition;
import org.screenreg.worklist.Worklist;
import org.screenreg.worklist.WorklistGroup;

/** What units and places are called on a list, also those that nobody knows. */
final class PlaceNames {
    private final WorklistDefinition definition;
    private final Wording wording;

    PlaceNames(WorklistDefinition definition, Wording wording) {
        this.definition = definition;
        this.wording = wording;
    }

    /** Who works the list; a county without a known hospital has its hospitals in general. */
    String unit(Worklist list) {
        if (!list.unit().isEmpty()) {
            return list.unit();
        }
        boolean county = list.tier() == CareTier.COUNTY;
        return county ? wording.of(list.tier().label()) : wording.of(Phrase.UNIT_UNKNOWN);
    }

    /** The responsible doctor whose list it is; empty where the list is the whole unit's. */
    String doctor(Worklist list) {
        String doctor = list.doctor();
        if (doctor == null) {
            return "";
        }
        return doctor.isEmpty() ? wording.of(Phrase.NO_DOCTOR) : wording.of(Phrase.DOCTOR, doctor);
    }

    /** Who works the list and, where it is one doctor's, whose it is. */
    String holder(Worklist list) {
        String doctor = doctor(list);
        return doctor.isEmpty() ? unit(list) : unit(list) + "　" + doctor;
    }

    /** What a group is headed by: village and township, or the township alone. */
    String place(WorklistGroup group) {
        return definition.byVillage() ? village(group) + "　" + township(group) : township(group);
    }

    String village(WorklistGroup group) {
        return group.village().isEmpty() ? wording.of(Phrase.VILLAGE_UNKNOWN) : group.village();
    }

    String township(WorklistGroup group) {
        return group.township().isEmpty() ? wording.of(Phrase.TOWNSHIP_UNKNOWN) : group.township();
    }
}

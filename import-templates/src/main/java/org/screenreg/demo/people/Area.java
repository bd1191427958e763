package org.screenreg.demo.people;

import java.util.List;

/**
 * A place or a facility of the invented county.
 *
 * @param parent code of the area it lies in, empty for the county
 * @param otherNames the spellings staff use besides the official one
 * @param serves the programmes a facility takes part in, empty for all
 */
public record Area(Kind kind, String code, String name, String parent, List<String> otherNames, String serves) {

    public Area {
        otherNames = List.copyOf(otherNames);
    }

    /** What an area is, with the word the area table uses. */
    public enum Kind {
        COUNTY("县"),
        TOWNSHIP("乡镇"),
        VILLAGE("村"),
        COUNTY_HOSPITAL("县级医院"),
        TOWNSHIP_HEALTH_CENTRE("乡镇卫生院"),
        VILLAGE_CLINIC("村卫生室");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}

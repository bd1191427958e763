package org.screenreg.demo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All places and facilities of the invented county. */
public record Areas(
        Area county,
        List<Area> townships,
        List<Area> villages,
        List<Area> hospitals,
        List<Area> centres,
        List<Area> clinics) {

    private static final String COUNTY = "999999";
    private static final int TOWNSHIP_NUMBER_FROM = 7;
    private static final int TOWNSHIP_CODE_LENGTH = 9;

    public static Areas of(DemoSize size) {
        var county = new Area(Area.Kind.COUNTY, COUNTY, AreaNames.COUNTY, "", List.of(), "");
        List<Area> townships = townships(size);
        List<Area> villages = villages(size);
        return new Areas(county, townships, villages, countyHospitals(), centres(townships), clinics(villages, size));
    }

    /** Every area and facility, each after the one it lies in. */
    public List<Area> all() {
        return Stream.of(List.of(county), townships, villages, hospitals, centres, clinics)
                .flatMap(List::stream)
                .toList();
    }

    public Area townshipOf(Area village) {
        return townships.get(townshipIndex(village));
    }

    public Area centreOf(Area village) {
        return centres.get(townshipIndex(village));
    }

    public Area clinicOf(Area village) {
        return clinics.stream()
                .filter(clinic -> clinic.parent().equals(village.code()))
                .findFirst()
                .orElseThrow();
    }

    public Area generalHospital() {
        return hospitals.get(0);
    }

    public Area womensHospital() {
        return hospitals.get(1);
    }

    public Area chestHospital() {
        return hospitals.get(2);
    }

    public static int townshipIndex(Area village) {
        return Integer.parseInt(village.code().substring(TOWNSHIP_NUMBER_FROM, TOWNSHIP_CODE_LENGTH)) - 1;
    }

    /** The name of a village that is not in the county. */
    public static String elsewhere(int number) {
        return AreaNames.ELSEWHERE.get(Math.floorMod(number, AreaNames.ELSEWHERE.size()));
    }

    private static List<Area> townships(DemoSize size) {
        var townships = new ArrayList<Area>();
        for (int i = 0; i < size.townships(); i++) {
            String name = AreaNames.TOWNSHIPS.get(i);
            String code = COUNTY + (101 + i);
            String shortName = name.substring(0, name.length() - 1);
            townships.add(new Area(Area.Kind.TOWNSHIP, code, name, COUNTY, List.of(shortName), ""));
        }
        return List.copyOf(townships);
    }

    private static List<Area> villages(DemoSize size) {
        var villages = new ArrayList<Area>();
        int inTownship = 0;
        String before = "";
        for (int i = 0; i < size.villages(); i++) {
            String township = COUNTY + (101 + i * size.townships() / size.villages());
            inTownship = township.equals(before) ? inTownship + 1 : 1;
            before = township;
            String name = AreaNames.VILLAGES.get(i);
            String code = township + (200 + inTownship);
            villages.add(new Area(Area.Kind.VILLAGE, code, name, township, AreaNames.otherNames(i), ""));
        }
        return List.copyOf(villages);
    }

    private static List<Area> countyHospitals() {
        return List.of(
                hospital("999999H01", AreaNames.COUNTY + "人民医院", "县医院", ""),
                hospital("999999H02", AreaNames.COUNTY + "妇幼保健院", "县妇幼", "breast"),
                hospital("999999H03", AreaNames.COUNTY + "中医医院", "县中医院", "copd"));
    }

    private static Area hospital(String code, String name, String otherName, String serves) {
        return new Area(Area.Kind.COUNTY_HOSPITAL, code, name, COUNTY, List.of(otherName), serves);
    }

    private static List<Area> centres(List<Area> townships) {
        var centres = new ArrayList<Area>();
        for (Area township : townships) {
            String code = "999999T%02d".formatted(centres.size() + 1);
            String name = township.name() + "卫生院";
            List<String> otherNames = List.of(township.otherNames().get(0) + "卫生院");
            centres.add(new Area(Area.Kind.TOWNSHIP_HEALTH_CENTRE, code, name, township.code(), otherNames, ""));
        }
        return List.copyOf(centres);
    }

    private static List<Area> clinics(List<Area> villages, DemoSize size) {
        var clinics = new ArrayList<Area>();
        int withTwo = size.clinics() - size.villages();
        for (int i = 0; i < villages.size(); i++) {
            Area village = villages.get(i);
            clinics.add(clinic(clinics.size() + 1, village, "卫生室"));
            if (i < withTwo) {
                clinics.add(clinic(clinics.size() + 1, village, "第二卫生室"));
            }
        }
        return List.copyOf(clinics);
    }

    private static Area clinic(int number, Area village, String suffix) {
        String code = "999999V%04d".formatted(number);
        return new Area(Area.Kind.VILLAGE_CLINIC, code, village.name() + suffix, village.code(), List.of(), "");
    }
}

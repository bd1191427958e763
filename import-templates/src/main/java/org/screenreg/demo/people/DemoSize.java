package org.screenreg.demo.people;

/** How large an invented county is. */
public enum DemoSize {
    /** A whole county on paper, with few residents: quick to load and to look at. */
    SMALL(3_000, 15, 52, 83, 420, 800),
    /** The same county with as many residents as a real one. */
    COUNTY(500_000, 15, 52, 83, 60_000, 60_000);

    private final int residents;
    private final int townships;
    private final int villages;
    private final int clinics;
    private final int breastRows;
    private final int copdRows;

    DemoSize(int residents, int townships, int villages, int clinics, int breastRows, int copdRows) {
        this.residents = residents;
        this.townships = townships;
        this.villages = villages;
        this.clinics = clinics;
        this.breastRows = breastRows;
        this.copdRows = copdRows;
    }

    public int residents() {
        return residents;
    }

    public int townships() {
        return townships;
    }

    public int villages() {
        return villages;
    }

    public int clinics() {
        return clinics;
    }

    public int breastRows() {
        return breastRows;
    }

    public int copdRows() {
        return copdRows;
    }
}

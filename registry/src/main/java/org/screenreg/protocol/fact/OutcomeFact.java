package org.screenreg.protocol.fact;

/** What an earlier table decided; unknown while no row of it matched. */
record OutcomeFact() implements FactSource {

    @Override
    public Reading read(Facts facts) {
        return Reading.UNKNOWN;
    }
}

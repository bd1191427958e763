package org.screenreg.indicator.settlement;

/**
 * A kind of examination that is paid for.
 *
 * @param interval days within which the same examination of the same person is paid for once
 */
public record PaidItem(String programme, String kind, int interval) {}

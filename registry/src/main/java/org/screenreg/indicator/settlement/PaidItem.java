package org.screenreg.indicator.settlement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A kind of examination that is paid for.
 *
 * @param interval days within which the same examination of the same person is paid for once
 * @param price what one of them is paid for, in yuan; empty where the county named no price
 */
public record PaidItem(String programme, String kind, int interval, Optional<BigDecimal> price) {}

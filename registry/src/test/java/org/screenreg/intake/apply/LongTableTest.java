package org.screenreg.intake.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
    @Test
    void it_remembers_like_any_other_table() {
        Random random = new Random(2);
        LongTable table = new LongTable();
        Map<Long, Long> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = random.nextInt(20_000) * 0x10000L;
            long value = 1 + random.nextInt(1_000);
            Long before = expected.put(key == 0 ? 1 : key, value);

            assertThat(table.put(key, value)).isEqualTo(before == null ? 0 : before);
        }
    }
}

package org.screenreg.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.screenreg.protocol.Protocols;

class ProtocolExamplesTest {
    private final Protocols protocols = Protocols.load();

    @TestFactory
    Stream<DynamicTest> every_example_is_answered_as_expected() {
        return protocols.all().stream()
                .flatMap(protocol -> ProtocolCheck.runs(protocols, protocol))
                .map(run -> DynamicTest.dynamicTest(
                        run.example().file() + ": " + run.example().name().en(),
                        () -> assertThat(run.differences()).isEmpty()));
    }

    @Test
    void nothing_can_be_held_against_the_protocols_that_come_with_the_program() {
        assertThat(ProtocolCheck.check(protocols)).isEmpty();
    }
}

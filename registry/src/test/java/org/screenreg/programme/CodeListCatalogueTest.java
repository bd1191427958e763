package org.screenreg.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.screenreg.testing.ResourceFolder;

class CodeListCatalogueTest {
    private static final CodeLists LISTS = CodeLists.load();

    static Stream<String> lists() {
        return LISTS.names().stream();
    }

    @Test
    void the_index_names_every_list_of_the_folder() {
        assertThat(ResourceFolder.names("codelists", ".yaml"))
                .filteredOn(name -> !name.equals("index"))
                .isEqualTo(LISTS.names());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_spelling_means_one_code(String name) {
        Map<String, String> owners = new HashMap<>();

        for (Code code : LISTS.get(name).codes()) {
            Stream.concat(Stream.of(code.code(), code.label().zh(), code.label().en()), code.also().stream())
                    .forEach(spelling -> {
                        String owner = owners.putIfAbsent(folded(spelling), code.code());
                        assertThat(owner).as("'%s' in list %s", spelling, name).isIn(null, code.code());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_spelling_is_understood(String name) {
        CodeList list = LISTS.get(name);
        for (Code code : list.codes()) {
            for (String spelling : code.also()) {
                assertThat(list.parse(" " + spelling.toLowerCase(Locale.ROOT) + "　"))
                        .contains(code);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_code_has_a_label_in_both_languages(String name) {
        assertThat(LISTS.get(name).codes()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.label().zh()).isNotBlank();
            assertThat(code.label().en()).isNotBlank().matches("\\p{ASCII}+");
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codes_stand_once(String name) {
        assertThat(LISTS.get(name).codes()).extracting(Code::code).doesNotHaveDuplicates();
    }

    @Test
    void ranks_follow_the_order_of_the_list() {
        CodeList birads = LISTS.get("birads");

        assertThat(birads.ranked()).isTrue();
        assertThat(birads.rank("4A")).isGreaterThan(birads.rank("0"));
        assertThat(birads.rank("0")).isGreaterThan(birads.rank("3"));
        assertThat(birads.rank("4D")).isEqualTo(-1);
    }

    @Test
    void a_code_nobody_lists_is_its_own_label() {
        assertThat(LISTS.get("birads").label("4D")).isEqualTo(new Label("4D", "4D"));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s'\"]", "")
                .toUpperCase(Locale.ROOT);
    }
}

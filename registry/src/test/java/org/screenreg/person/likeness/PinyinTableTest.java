package org.screenreg.person.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.screenreg.testing.ResourceFolder;

class PinyinTableTest {
    private static final String HEAD = """
            # Syllables without tones and the characters that have them: ICU %s, Han-Latin/Names; Latin-ASCII; Lower.
            # Made from ICU4J, (c) Unicode, Inc., Unicode License V3. Run PinyinTableTest with -Dupdate=true to make it anew.
            """;

    @Test
    void the_table_is_what_the_library_says() throws IOException {
        var file = ResourceFolder.of("src/main/resources/likeness/pinyin.txt");
        if (Boolean.getBoolean("update")) {
            Files.writeString(file, table());
        }

        assertThat(file).hasContent(table());
    }

    private static String table() {
        Transliterator reading = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
        Map<String, StringBuilder> characters = new TreeMap<>();
        for (int character = 0x3400; character <= 0x9FFF; character++) {
            String syllable = reading.transliterate(Character.toString(character));
            if (syllable.matches("[a-z]+")) {
                characters
                        .computeIfAbsent(syllable, fresh -> new StringBuilder())
                        .appendCodePoint(character);
            }
        }
        StringBuilder text = new StringBuilder(HEAD.formatted(com.ibm.icu.util.VersionInfo.ICU_VERSION.getMajor()));
        characters.forEach(
                (syllable, all) -> text.append(syllable).append(' ').append(all).append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "张伟, zhang wei",
        "单小平, shan xiao ping",
        "曾国华, zeng guo hua",
        "仇英, qiu ying",
        "解放, xie fang",
        "区小红, ou xiao hong",
        "查良, zha liang",
        "万俟明, mo qi ming",
        "尉迟敬, yu chi jing",
        "䶮, yan",
        "Ali, A l i"
    })
    void a_name_sounds_as_names_do(String name, String sound) {
        assertThat(Pinyin.of(name)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"张, 臧", "宁, 林", "李娜, 李拉", "陈胜, 岑森", "黄芳, 房芳"})
    void what_dialects_do_not_tell_apart_is_folded(String one, String other) {
        assertThat(Pinyin.folded(Pinyin.of(one))).isEqualTo(Pinyin.folded(Pinyin.of(other)));
    }
}

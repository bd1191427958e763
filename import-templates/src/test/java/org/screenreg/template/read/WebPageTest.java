package org.screenreg.template.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.template.read.Sent.IDENTITY;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.screenreg.intake.BatchSource;
import org.screenreg.intake.IssueCode;
import org.screenreg.intake.SubmittedRow;

/** Web pages that systems send under the name of a workbook. */
class WebPageTest {
    private static final String PAGE = """
            <html><head><meta charset="gb2312"><style>td{mso-number-format:"\\@"}</style></head><body>
            <table border=1>
            <tr><td colspan=5>某县2026年乳腺癌筛查登记表</td></tr>
            <tr><th rowspan=2>姓名</th><th rowspan=2>身份证号</th><th rowspan=2>村</th><th colspan=2>乳腺彩超</th></tr>
            <tr><th>左</th><th>右</th></tr>
            <tr><td>䶮三</td><td>%1$s</td><td rowspan=2>一村</td><td>1类</td><td>4A<br></td></tr>
            <tr style="display: none"><td>李四</td><td>&nbsp;%1$s</td><td>2类</td><td>&lt;未查&gt;</td></tr>
            <tr><td><s>王五</s></td><td>%1$s</td><td>二村</td><td>2类<td>3类
            </table></body></html>""".formatted(IDENTITY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void a_web_page_renamed_to_xls_is_read_like_the_sheet_it_shows(String charset) {
        BatchSource batch = open(PAGE, Charset.forName(charset));

        assertThat(Sent.texts(batch, "name")).containsExactly("䶮三", "李四", "王五");
        assertThat(Sent.texts(batch, "identity-number")).containsOnly(IDENTITY);
        assertThat(Sent.texts(batch, "ultrasound-right")).containsExactly("4A", "<未查>", "3类");
    }

    @Test
    void merged_cells_reach_over_their_rows() {
        BatchSource batch = open(PAGE, StandardCharsets.UTF_8);

        assertThat(Sent.texts(batch, "village")).containsExactly("一村", "一村", "二村");
        assertThat(Sent.texts(batch, "ultrasound-left")).containsExactly("1类", "2类", "2类");
    }

    @Test
    void hidden_rows_are_counted_and_struck_texts_are_marked() {
        BatchSource batch = open(PAGE, StandardCharsets.UTF_8);

        SubmittedRow last = Sent.rows(batch).get(2);

        assertThat(Sent.cell(batch, last, "name").struckOut()).isTrue();
        assertThat(Sent.cell(batch, last, "village").struckOut()).isFalse();
        assertThat(Sent.codes(batch)).contains(IssueCode.ROWS_HIDDEN);
    }

    @Test
    void every_table_that_is_not_inside_another_is_a_sheet() {
        String list = "<tr><td>姓名</td><td>性别</td><td>村</td></tr><tr><td>%s</td><td>女</td><td>一村</td></tr>";
        String page = "<table>" + list.formatted("张三") + "</table><p>续表</p><table>" + list.formatted("李四")
                + "<tr><td><table><tr><td>王五</td></tr></table></td></tr></table>";

        BatchSource batch = open(page, StandardCharsets.UTF_8);

        assertThat(Sent.rows(batch)).extracting(SubmittedRow::sheet).containsExactly("sent 1", "sent 2", "sent 2");
        assertThat(Sent.texts(batch, "name")).containsExactly("张三", "李四", "王五");
    }

    @Test
    void a_page_without_a_table_is_no_workbook() {
        assertThat(Sent.codes(open("<html><p>登录超时</p></html>", StandardCharsets.UTF_8)))
                .containsExactly(IssueCode.NOT_A_WORKBOOK);
    }

    @Test
    void spans_beyond_all_measure_are_cut_to_what_a_sheet_can_be() {
        String page = "<table><tr><td>姓名</td><td>性别</td><td colspan=999999 rowspan=999999>村</td></tr>"
                + "<tr><td>张三</td><td>女</td></tr></table>";

        assertThat(Sent.texts(open(page, StandardCharsets.UTF_8), "name")).containsExactly("张三");
    }

    private BatchSource open(String page, Charset charset) {
        String marked = charset.name().startsWith("UTF-16") ? "\uFEFF" + page : page;
        return Sent.open(Sent.text(folder.resolve("sent.xls"), marked, charset));
    }
}

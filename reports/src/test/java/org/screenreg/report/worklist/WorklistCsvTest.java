package org.screenreg.report.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.screenreg.programme.Language.EN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.screenreg.programme.CareTier;
import org.screenreg.report.Format;
import org.screenreg.worklist.WorklistGroup;

class WorklistCsvTest {

    @Test
    void columns_and_values_are_these() {
        WorklistGroup village =
                new WorklistGroup("999999003001", "石桥村", "河湾乡", List.of(Invented.named("王*", 1, 7, 2, 3)));

        String csv = Printed.text(Invented.of(CareTier.VILLAGE, List.of(village)), EN, Format.CSV);

        assertThat(csv.replace("\r\n", "\n")).isEqualTo("\uFEFF" + """
                        list,line,unit_code,as_of,township,village_code,village,number,person,name,sex,age,identity_number,phone,address,programme,programme_label,step,step_label,because,rule,due,days_overdue,state,urgency,code,visit,household,days_waiting,by_turn,doctor
                        L-20261121-TW03-4f2a,1,TW03,2026-11-21,河湾乡,999999003001,石桥村,1,P-000007,王*,F,41,**************0007,138****0001,东庄组,breast,Breast cancer,step-2,Core needle biopsy,Suspicious on ultrasound; tissue diagnosis is needed.,BREAST-R4,2026-11-18,3,overdue,2,231N1,1,1,43,false,
                        """);
    }

    @Test
    void the_last_column_says_whose_list_it_is() {
        String csv = Printed.text(Invented.of(Invented.list(1), "赵大海"), EN, Format.CSV);

        assertThat(csv.lines().skip(1)).allMatch(line -> line.endsWith(",赵大海"));
    }

    @Test
    void text_a_spreadsheet_could_run_gets_an_apostrophe() {
        WorklistGroup village =
                new WorklistGroup("999999003001", "石桥村", "河湾乡", List.of(Invented.named("=HYPERLINK(1)", 1, 7, 2, 3)));

        String csv = Printed.text(Invented.of(CareTier.VILLAGE, List.of(village)), EN, Format.CSV);

        assertThat(csv).contains(",'=HYPERLINK(1),");
    }
}

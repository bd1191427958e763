package org.screenreg.demo.people;

import java.util.List;

/** Names of places that do not exist, in the way country people name places. */
final class AreaNames {
    static final String COUNTY = "澄溪县";

    static final List<String> TOWNSHIPS = List.of(
            "河东镇", "柳林镇", "石桥镇", "白云乡", "清水镇", "龙泉镇", "双河乡", "马家集镇", "青山乡", "长岭镇", "枫树乡", "桃源镇", "云台乡", "金沙镇", "梨园乡");

    static final List<String> VILLAGES = List.of(
            "大王村", "小李庄村", "上陈村", "下陈村", "赵家沟村", "刘家湾村", "东张庄村", "西张庄村", "周家坡村", "吴家店村", "孙家桥村", "马头村", "杨树坪村", "槐树岭村",
            "石门村", "白塔村", "南河村", "北河村", "柳树屯村", "高家寨村", "郭家铺村", "何家冲村", "罗家垸村", "梁家台村", "宋家营村", "唐家坝村", "许家洼村", "韩家峪村",
            "冯家渡村", "邓家畈村", "曹家垭村", "彭家塘村", "曾家坳村", "萧家院村", "田家垄村", "董家堡村", "袁家埠村", "潘家湖村", "于家河村", "蒋家岗村", "蔡家墩村",
            "余家排村", "叶家山村", "程家咀村", "苏家棚村", "魏家楼村", "吕家圩村", "丁家滩村", "任家磨村", "沈家集村", "姚家井村", "卢家泉村");

    /** Names no area of the county bears. */
    static final List<String> ELSEWHERE = List.of("外县杨集村", "新城花园小区", "石头寨村", "开发区安置点");

    private static final List<String> BRIGADES = List.of(
            "红旗大队", "前进大队", "东风大队", "胜利大队", "光明大队", "新华大队", "团结大队", "向阳大队", "永丰大队", "建设大队", "星火大队", "跃进大队", "曙光大队");

    private AreaNames() {}

    /** The short name, how neighbours say it, and for some villages the name of the former production brigade. */
    static List<String> otherNames(int village) {
        String name = VILLAGES.get(village);
        String shortName = name.substring(0, name.length() - 1);
        String spoken = spoken(name, shortName);
        return village % 4 == 0 && village / 4 < BRIGADES.size()
                ? List.of(shortName, spoken, BRIGADES.get(village / 4))
                : List.of(shortName, spoken);
    }

    private static String spoken(String name, String shortName) {
        if (name.equals("大王村")) {
            return "王村";
        }
        return name.contains("家") ? name.replace("家", "") : shortName + "大队";
    }
}

package org.screenreg.demo.people;

import java.util.List;
import java.util.SplittableRandom;
import org.screenreg.programme.Sex;

/** Names of people who do not exist: common and compound surnames, names of each generation, minority names. */
final class PersonNames {
    private static final int YOUNG_FROM = 1990;
    private static final String SURNAMES =
            "王王王李李李张张张刘刘陈陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final List<String> COMPOUND_SURNAMES = List.of("欧阳", "司马", "上官", "诸葛", "司徒", "皇甫");
    private static final String OLD_MALE = "国建军德明志文华永福贵生光荣根发兴宝林海平山春祥金胜富强忠义学成友全长清";
    private static final String OLD_FEMALE = "秀英桂兰玉珍淑芳凤梅翠莲素琴红霞爱香春花菊云月娥喜巧荣贤银杏腊冬";
    private static final String YOUNG_MALE = "浩宇子轩俊杰博文睿泽天佑嘉豪一鸣思远家乐梓晨鑫涛磊鹏飞旭东凯";
    private static final String YOUNG_FEMALE = "欣怡梓涵雨桐诗雅静婷佳琪思颖晓梦瑶紫萱可馨悦丹妮倩娜艳丽敏";
    private static final List<String> RARE = List.of("喆", "珺", "堃", "翀", "𬱖", "㛃", "燚", "赟");
    private static final List<String> MINORITY_FIRST = List.of("阿依努尔", "古丽娜尔", "买买提", "热依木", "才仁", "卓玛", "扎西", "艾力");
    private static final List<String> MINORITY_LAST = List.of("吐尔逊", "阿不都拉", "热合曼", "多吉", "旺姆", "依明");

    private final SplittableRandom random;

    PersonNames(SplittableRandom random) {
        this.random = random;
    }

    String surname() {
        return random.nextInt(150) == 0
                ? COMPOUND_SURNAMES.get(random.nextInt(COMPOUND_SURNAMES.size()))
                : character(SURNAMES);
    }

    String of(String surname, Sex sex, int birthYear) {
        if (random.nextInt(300) == 0) {
            return pick(MINORITY_FIRST) + "·" + pick(MINORITY_LAST);
        }
        String characters = characters(sex, birthYear >= YOUNG_FROM);
        String first = character(characters);
        if (random.nextInt(100) < 14) {
            return surname + first;
        }
        String second = random.nextInt(120) == 0 ? pick(RARE) : character(characters);
        return surname + first + second;
    }

    private static String characters(Sex sex, boolean young) {
        if (sex == Sex.MALE) {
            return young ? YOUNG_MALE : OLD_MALE;
        }
        return young ? YOUNG_FEMALE : OLD_FEMALE;
    }

    private String character(String from) {
        int at = random.nextInt(from.length());
        return from.substring(at, at + 1);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

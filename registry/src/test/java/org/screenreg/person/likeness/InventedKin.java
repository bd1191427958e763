package org.screenreg.person.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.screenreg.testing.TestPeople;

/**
 * An invented county for matching: families under one roof who share surname, village, often a telephone and, among
 * siblings, a character of the name; some of them twins. Names are as unevenly spread as names are.
 */
final class InventedKin {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final String GIVEN =
            "英华玉秀明文珍春梅国平兰建志桂红金生荣军芳丽霞光福德云林海民香清凤强伟杰勇辉月新永学成东山贵忠友莲爱翠连喜良庆正义根发全立素琴娟艳敏静淑慧琼菊花雪冬秋夏小大长子家世宗祖先仁礼智信孝廉安康宁泰祥瑞兴旺盛昌达高远志超群俊才华豪雄刚毅坚彬斌涛波浩洋江河湖泉龙虎彪飞鹏翔鹤松柏竹栋梁材晓晨旭阳晖亮星宇天佳怡欣悦婷婉娜莉萍蓉薇琳瑶璐珊珠宝银铜铁石磊岩峰岭";
    private static final LocalDate LAST_BIRTH = LocalDate.of(1996, 12, 31);

    private final Random random;
    private final List<Traits> people = new ArrayList<>();
    private int households;

    InventedKin(long seed, int size) {
        this.random = new Random(seed);
        int village = 0;
        while (people.size() < size) {
            village(++village, 400 + random.nextInt(1_600), size);
        }
    }

    List<Traits> people() {
        return people;
    }

    private record Home(String township, String village, String household, String phone) {}

    private void village(int village, int persons, int size) {
        String[] clans = {surname(), surname(), surname()};
        int end = Math.min(size, people.size() + persons);
        while (people.size() < end) {
            String place = "V%04d".formatted(village);
            Home home = new Home("T%03d".formatted(village / 12), place, "H" + ++households, phone());
            family(home, random.nextInt(3) > 0 ? clans[random.nextInt(3)] : surname());
        }
    }

    private void family(Home home, String surname) {
        String generation = given();
        LocalDate parents = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(60 * 365));
        add(home, surname + given() + maybe(), parents, true, 75);
        add(home, surname() + given() + maybe(), parents.plusDays(random.nextInt(2_000)), false, 50);
        LocalDate child = parents.plusYears(22);
        int children = random.nextInt(4);
        for (int i = 0; i < children && child.isBefore(LAST_BIRTH); i++) {
            String given = random.nextInt(3) > 0 ? generation + given() : given() + maybe();
            boolean man = random.nextBoolean();
            add(home, surname + given, child, man, 33);
            if (random.nextInt(100) < 2) {
                String twin = given.length() == 1 || random.nextInt(10) > 0 ? generation + given() : swapped(given);
                add(home, surname + twin, child, (random.nextInt(4) > 0) == man, 80);
            }
            child = child.plusDays(400 + random.nextInt(1_500));
        }
    }

    /** Parents give twins names such as 文明 and 明文. */
    private static String swapped(String name) {
        return new StringBuilder(name).reverse().toString();
    }

    private void add(Home home, String name, LocalDate born, boolean man, int sharesPhone) {
        int sequence = 1 + 2 * random.nextInt(490) + (man ? 0 : 1);
        people.add(new Traits(
                people.size() + 1L,
                name,
                man ? "M" : "F",
                born.toString(),
                random.nextInt(100) < sharesPhone ? home.phone() : phone(),
                home.township(),
                home.village(),
                home.household(),
                TestPeople.identityNumber(born, sequence),
                true));
    }

    /** Characters early in a list are far more frequent than late ones. */
    private String often(String characters, double unevenness) {
        int at = (int) (Math.pow(random.nextDouble(), unevenness) * characters.length());
        return characters.substring(at, at + 1);
    }

    private String surname() {
        return often(SURNAMES, 2.2);
    }

    private String given() {
        return often(GIVEN, 1.6);
    }

    private String maybe() {
        return random.nextInt(4) > 0 ? given() : "";
    }

    private String phone() {
        return random.nextInt(5) == 0 ? "" : "1%010d".formatted(3_000_000_000L + (long) (random.nextDouble() * 6.9e9));
    }
}

package org.screenreg.demo.file;

import org.screenreg.demo.sheet.Layout;

/** The forms the county's institutions made for themselves. */
final class Layouts {
    static final Layout AREAS =
            Layout.of("", false, "kind 类别 code 代码 area-name 名称 parent 上级代码 other-names 别名 serves 承担项目");

    static final Layout PEOPLE = Layout.of(
            "birth-date",
            false,
            "household 户编号 name 姓名 identity-number 身份证号 sex 性别 birth-date 出生日期 phone 联系电话",
            "township 乡镇 village 村 address 详细住址 responsible-doctor 签约医生 died-on 死亡日期 moved-on 迁出日期");

    static final Layout POPULATION =
            Layout.of("", false, "year 年份 township 乡镇 village 村 sex 性别 age-from 年龄起 age-to 年龄止 persons 人数");

    /** The township form: two rows of headings, villages merged. */
    static final Layout BREAST_TOWNSHIP = Layout.of(
            "exam-date",
            true,
            "serial 序号 village 村 name 姓名 identity-number 身份证号 sex 性别 birth-date 出生日期 phone 联系电话 address 住址",
            "unit 检查单位 exam-date 乳腺体检|日期 exam-left 乳腺体检|左 exam-right 乳腺体检|右",
            "ultrasound-date 乳腺彩超|日期 ultrasound-left 乳腺彩超|左 ultrasound-right 乳腺彩超|右 lesion-size 肿块大小",
            "mammography-date 乳腺X线|日期 mammography-left 乳腺X线|左 mammography-right 乳腺X线|右",
            "assessment-date 会诊日期 assessment-decision 会诊结果 pathology-date 病理日期 pathology-result 病理结果",
            "pathology-side 部位 stage 分期 treatment-date 治疗日期 treatment 治疗方式 remark 登记人");

    /** The form of the women's hospital, printed from its own system. */
    static final Layout BREAST_HOSPITAL = Layout.of(
            "exam-date",
            false,
            "serial 编号 identity-number 证件号码 name 患者姓名 sex 性别 birth-date 生日 phone 手机号码 township 所属乡镇 village 行政村",
            "address 现住址 questionnaire-date 登记日期 menarche 初潮年龄 menopause 绝经年龄 live-births 活产次数 first-birth 初产年龄",
            "breast-feeding 哺乳月数 abortions 流产次数 family-history 乳腺癌家族史 biopsy-history 乳腺手术或活检史",
            "unit 筛查机构 exam-date 体检日期 exam-left 乳腺体检（左） exam-right 乳腺体检（右） ultrasound-date 彩超日期 ultrasound-left 彩超左",
            "ultrasound-right 彩超右 mammography-date 钼靶日期 mammography-left 钼靶左 mammography-right 钼靶右",
            "assessment-date 专家评估日期 assessment-decision 专家评估结论 pathology-date 活检日期 pathology-result 病理诊断",
            "pathology-side 侧别 stage 病理分期 treatment-date 首次治疗日期 treatment 治疗情况");

    static final Layout COPD_WORKBOOK = Layout.of(
            "survey-date",
            false,
            "serial 序号 township 乡镇 village 村 name 姓名 identity-number 身份证号码 sex 性别 birth-date 出生年月日 phone 手机号",
            "survey-date 调查日期 unit 调查单位 height 身高 weight 体重 smoking 是否吸烟 cigarettes 支每天 years-smoked 烟龄",
            "cough COPD-SQ|咳嗽 breathless COPD-SQ|气促 biomass COPD-SQ|煤炉柴草 family-history COPD-SQ|家族史 sq-total COPD-SQ|总分",
            "spirometry-date 肺功能|日期 spirometry-unit 肺功能|检查单位 ratio 肺功能|FEV1/FVC fev1-percent 肺功能|FEV1占预计值%",
            "quality 肺功能|质量 post-date 舒张试验|日期 post-unit 舒张试验|单位 post-ratio 舒张试验|FEV1/FVC",
            "post-fev1-percent 舒张试验|FEV1占预计值% post-quality 舒张试验|质量 diagnosis-date 确诊日期 diagnosis 上级医院确诊",
            "assessment-date 评估日期 mmrc mMRC分级 cat CAT exacerbations 急性加重次数 admissions 住院次数",
            "flu-vaccine 流感疫苗 pneumococcal-vaccine 肺炎疫苗 rehabilitation 肺康复 inhaler-technique 吸入技术");

    static final Layout COPD_EXPORT = Layout.of(
            "survey-date",
            false,
            "identity-number 身份证号 name 姓名 sex 性别 birth-date 出生日期 phone 联系电话 township 乡镇 village 村",
            "survey-date 筛查日期 unit 医疗单位 height 身高(cm) weight 体重(kg) smoking 吸烟状况 cigarettes 日吸烟量(支/天)",
            "years-smoked 吸烟年限(年) cough 没有感冒时是否经常咳嗽 breathless 气促 biomass 使用煤炉或柴草 family-history 呼吸疾病家族史",
            "sq-total COPD-SQ总分 spirometry-date 肺功能检查日期 spirometry-unit 肺功能检查单位 ratio FEV1/FVC",
            "fev1-percent FEV1占预计值% quality 肺功能质量 post-date 舒张试验日期 post-unit 舒张试验单位 post-ratio 舒张后FEV1/FVC",
            "post-fev1-percent 舒张后FEV1占预计值% post-quality 舒张试验质量 diagnosis-date 诊断日期 diagnosis 上级医院诊断",
            "assessment-date 评估日期 mmrc mMRC cat CAT评分 exacerbations 近一年急性加重次数 admissions 近一年因加重住院次数",
            "flu-vaccine 近12个月接种流感疫苗 pneumococcal-vaccine 近5年接种肺炎球菌疫苗 rehabilitation 参加肺康复 inhaler-technique 吸入技术");

    static final Layout FOLLOW_UP = Layout.of(
            "contact-date",
            false,
            "programme 项目 village 村居 name 姓名 identity-number 身份证 phone 电话 contact-date 访视日期 unit 随访机构",
            "way 随访方式 outcome 随访情况 died-on 死亡日期 moved-on 迁出日期 spo2 血氧 mmrc mMRC分级 cat CAT",
            "exacerbations 急性加重次数 admissions 住院次数 smoking-now 目前吸烟 flu-vaccine 流感疫苗",
            "pneumococcal-vaccine 肺炎疫苗 rehabilitation 肺康复 inhaler-technique 吸入装置使用 note 备注");

    private Layouts() {}
}

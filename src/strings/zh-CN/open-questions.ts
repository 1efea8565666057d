import type { QuestionSentence } from '../catalogue-strings';

/** What the documents leave open or say in two ways, and what is done about it. */
export const openQuestions: Readonly<Record<string, QuestionSentence>> = {
  'how-often-results': {
    asks: '各文件的成果周期不同：中国交建、北京每年，杨浦、西双版纳每两年。',
    reading: '各按自己的文件核对，不用统一的周期；“每两年”怎样算可在规则设置里选。',
  },
  'at-least-one-to-two': {
    asks: '“至少有 1-2 项”前后矛盾。',
    reading: '按 1 项为够，可在规则设置里改为 2 项。',
  },
  promotion: {
    asks: '“一次性”补助，晋级以后是再发全额、补差额还是不再发，没有写。',
    reading: '默认逐个列出由人决定，可在规则设置里选一种。',
  },
  'county-support': {
    asks: '县级“原则上也应给予不少于 1 万元”：给哪一级、一次还是每年，没有写。',
    reading: '只作提示。',
  },
  'unpaid-levels': {
    asks: '县级、基层的命名和文件施行之前的命名，补助没有写。',
    reading: '按 0 元列出；施行之前的单独列出，由人决定。',
  },
  'name-and-plaque': {
    asks: '名称是“ＸＸＸ技术创新工作室”，牌匾却是“ＸＸＸ创新工作室”。',
    reading: '牌匾上两种都认可，正式名称按前一种。',
  },
  'plaque-sign': { asks: '牌匾尺寸里的乘号是一个外文字母。', reading: '各种乘号写法都认可。' },
  'bonus-each': {
    asks: '“奖金不低于 1 万元”指每个还是合计，没有写明。',
    reading: '两种理解都不符合才算错误，可在规则设置里选定。',
  },
  'award-pool': {
    asks: '30 万元是每轮总额还是常设资金，没有写明。',
    reading: '只列出合计，可在规则设置里选定。',
  },
  'year-end': { asks: '“年底前”没有写到日。', reading: '按 12 月 31 日推定，并注明是推定；可在规则设置里改。' },
  'leader-counted': {
    asks: '人数是否包括带头人：杨浦写“除带头人外”，中国交建没有写；登记表也未必写明。',
    reading: '怎样算都不够才算错误，其余请确认；可在规则设置里说明。',
  },
  'applied-again': {
    asks: '“往年已命名的不再重复申报”，同一带头人换了名称算不算，没有写。',
    reading: '同名同单位的算重复；同一带头人换名称的只请确认。',
  },
  'three-year-cycle': {
    asks: '三年周期从各自的命名日期起算，还是全区统一，没有写。',
    reading: '默认按各自的命名日期，可在规则设置里改。',
  },
  'time-to-correct': { asks: '“限期整改”的期限没有写。', reading: '以每次通知登记的日期为准。' },
  'retirement-age': {
    asks: '法定退休年龄因性别、岗位、出生年月而不同。',
    reading: '不预设年龄；在规则设置里填了才按年龄判断。',
  },
  'travel-costs': {
    asks: '差旅不得列支，培训交流可以；培训的差旅算哪一种，没有写。',
    reading: '由人判断，可在规则设置里选定。',
  },
  'support-amount': { asks: '项目扶持的金额没有写。', reading: '不核对数额，只核对评审、审定的先后。' },
  'municipal-rank': {
    asks: '上海、北京的“市级”相当于省级。',
    reading: '级别的说法按各自文件的地区理解。',
  },
  'unit-pays': {
    asks: '一处写经费由单位“统一保障”，一处写“原则上由所在单位承担”。',
    reading: '按较宽的理解只作提示，可在规则设置里选定。',
  },
  'subsidy-amount': { asks: '州级一次性补助的金额没有写。', reading: '不填金额就不合计，也不核对数额。' },
  'five-year-review': {
    asks: '五年复核从哪天起算，没有写。',
    reading: '按各自的命名或上次复核推算，可在规则设置里改。',
  },
  'recognised-by': {
    asks: '“获得省级或行业（系统）以上相关技术认定部门”一句不通。',
    reading: '理解为由这样的部门认定，部门级别由人判断。',
  },
  'eight-digits': {
    asks: '日期统一写成 20180420，出生年月却没有日；封面和签名处印着“年 月 日”。',
    reading: '出生年月写六位或八位都认可；手写的日期留空。',
  },
  'two-names-of-a-cell': {
    asks: '填表说明里的“创新工作室名称”“经费主要来源”，表上写作“工作室名称”“经费来源”。',
    reading: '按同一项处理。',
  },
  'which-two-years': {
    asks: '“近两年”和表上印的 2016 年、2017 年不同，又不许改版式。',
    reading: '只换年份数字，其余不动；年份可在规则设置里填。',
  },
  'earlier-naming': {
    asks: '表上要填命名单位和日期，而这次正是申请命名。',
    reading: '填以前的命名；没有的留空并列出。',
  },
  'name-of-the-form': { asks: '正文叫“申报表”，附件叫“申报审批表”。', reading: '按同一张表处理。' },
  'unit-type': { asks: '封面的单位类型没有给出选项。', reading: '照登记表填写，不限定说法。' },
  'talents-overlap': {
    asks: '培养人才的总数与各项合计可能因双重职称、多项荣誉而不等。',
    reading: '少于最大一项或多于合计时提醒，不要求相等。',
  },
  'own-banned-list': {
    asks: '中国交建没有提到差旅，杨浦不允许。',
    reading: '各按自己的文件判断，不互相套用。',
  },
  'ten-or-thirty': {
    asks: '每年 10 个，到 2020 年末 30 个；10 个是正好还是不超过，没有写明。',
    reading: '两个数都列出；多于 10 个才提醒，可在规则设置里选定。',
  },
  'plaque-and-name': {
    asks: '100 家挂牌、30 家命名；经费支持是否包括只挂牌的，没有写明，也没有金额。',
    reading: '挂牌和命名分开登记；经费只请确认。',
  },
  'one-year-notice': {
    asks: '这是 2011 年的一次性通知，期限早已过去。',
    reading: '数量和截止日期只用于当年；沿用时可在规则设置里改。',
  },
  'words-for-losing-it': {
    asks: '失去称号有撤销、撤消、撤牌、摘牌、通报等说法，台账也写作台帐。',
    reading: '几种写法都认得，显示时用各自文件的说法。',
  },
  'forms-not-known': {
    asks: '焦作的附表、北京的附件不在文件里。',
    reading: '不编造官方表样，只按登记表生成注明非官方的汇总页。',
  },
};

import type { ClauseCodes } from '../../domain/findings/clause-code';
import type { SentencesFor } from '../finding-sentences';
import { fields } from './fields';
import { quoted } from './quoted';
import { subsidySentences } from './findings-subsidies';
import { fieldList, words } from './findings-words';

type Others = Omit<ClauseCodes, keyof typeof subsidySentences>;

const others: SentencesFor<Others> = {
  'not-checked': ({ fields: missing, article }) => ({
    message: `台账没有${fieldList(missing)}，${article.startsWith('第') ? article : quoted(article)}未检查`,
    advice: '需要检查这一条时，请增加相应的列',
  }),
  required: ({ field }) => ({
    message: `${fields[field]}没有填写，这一条对它有要求`,
    advice: `请填写${fields[field]}`,
  }),
  'stated-none': ({ field, value }) => ({
    message: `${fields[field]}登记为${quoted(value)}，这一条要求有`,
    advice: `已经具备的，请如实登记；确实没有的，请先落实再登记`,
  }),
  'too-few': ({ field, count, least }) => ({
    message: `${fields[field]}至少为 ${least}，这里登记为 ${count}`,
    advice: '请核对实际数量；不足的请先补齐',
  }),
  'checklist-lacks': ({ field, lacks }) => ({
    message: `${fields[field]}里没有看到：${lacks}`,
    advice: `已有的请补写；没有的请先建立：${lacks}`,
  }),
  'checklist-unclear': ({ field, words: asked }) => ({
    message: `从${fields[field]}的内容看不出是否齐全，这一条要求：${asked}`,
    advice: '可逐项写明，或写“齐全”',
  }),
  'not-listed': ({ field, value, words: listed }) => ({
    message: `${fields[field]}为${quoted(value)}，文件列出的是：${listed}`,
    advice: '请确认；属于其中一种的，可改用文件的说法',
  }),
  'outside-levels': ({ value, words: levels }) => ({
    message: `级别${quoted(value)}不在文件规定的分级之内：${levels}`,
    advice: '请确认相当于哪一级',
  }),
  'honour-needed': ({ mode }) => ({
    message: `模式为${quoted(mode)}，带头人应为劳模先进，荣誉称号却是空的`,
    advice: '请补填荣誉称号，或核对模式',
  }),
  'honour-judged': ({ value }) => ({
    message: `荣誉或技能登记为${quoted(value)}，是否属于文件所说的高技能人才要由人判断`,
    advice: '请确认；有劳模、五一劳动奖章、技术能手、金牌工人等称号的，请写明',
  }),
  'members-unclear': ({ count, least }) => ({
    message: `成员登记为 ${count} 人；要求 ${least} 人以上，是否包括带头人文件没有写明`,
    advice: '请确认人数，并注明是否包括带头人',
  }),
  'members-besides-unclear': ({ count, least }) => ({
    message:
      least === 1
        ? `成员登记为 ${count} 人，看不出是否只有带头人自己；文件要求有团队`
        : `成员登记为 ${count} 人，看不出是否包括带头人；要求除带头人外至少 ${least} 人`,
    advice: '请确认人数，并注明是否包括带头人',
  }),
  'name-pattern': ({ expected }) => ({
    message: '名称不是文件规定的两种写法',
    advice: `规范的名称是“职工技术创新工作室”或${quoted(expected)}`,
  }),
  'name-without-leader': ({ leader }) => ({
    message: `名称里没有领衔人${quoted(leader)}的名字；一般以领衔人名字命名，也可以用其他方式`,
    advice: '请确认名称和领衔人都没有写错',
  }),
  'plaque-size': ({ value, expected }) => ({
    message: `牌匾尺寸登记为${quoted(value)}，统一的尺寸是 ${expected}`,
    advice: `请核对牌匾；尺寸为 ${expected} 的请改正登记`,
  }),
  'plaque-size-unclear': ({ value, expected }) => ({
    message: `从${quoted(value)}看不出牌匾尺寸`,
    advice: `请写明长和宽，例如 ${expected}`,
  }),
  'plaque-text': ({ expected }) => ({
    message: '牌匾内容不是文件规定的两种写法',
    advice: `牌匾内容应为“职工技术创新工作室”或${quoted(expected)}`,
  }),
  'plaque-signature': ({ body }) => ({
    message: `牌匾落款与命名单位${quoted(body)}不一致`,
    advice: `落款应为命名单位${quoted(body)}，请核对`,
  }),
  'batch-counts': ({ batches, about }) => ({
    message: `市级命名：${words.batches(batches)}；文件写每次 ${about} 个左右，没有写上下限`,
    advice: '仅供核对',
  }),
  'batch-gap': ({ from, to, years }) => ({
    message: `${from} 年和 ${to} 年两批市级命名相隔 ${to - from} 年，文件写每 ${years} 年命名一次`,
    advice: '请核对命名日期',
  }),
  'batch-full': ({ year, count, most }) => ({
    message: `${year} 年由中国交建命名的有 ${count} 个，文件写每年 ${most} 个`,
    advice: '请核对命名单位和命名日期',
  }),
  'batch-twice': ({ year, dates }) => ({
    message: `${year} 年的命名日期有 ${dates}，文件写每年进行一次`,
    advice: '请核对命名日期',
  }),
  'named-in-all': ({ count, until, planned }) => ({
    message: `到 ${until} 由中国交建命名的登记了 ${count} 个，文件的目标是 ${planned} 个`,
    advice: '仅供核对',
  }),
  'small-area': ({ area, least }) => ({
    message: `场所面积为 ${area} ㎡，一般不少于 ${least} ㎡`,
    advice: '请核对面积；确实较小的，请确认能满足需要',
  }),
  'filed-late': ({ filed, deadline }) => ({
    message: `备案日期 ${filed} 晚于 ${deadline}（文件写“年底前”，这里按 12 月 31 日推定）`,
    advice: '请核对备案日期和考核日期',
  }),
  'filed-maybe-late': ({ filed, deadline }) => ({
    message: `备案日期为 ${filed}；如果报的是上一年度的考核，就晚于 ${deadline}（“年底前”按 12 月 31 日推定）`,
    advice: '请确认备案的是哪一年度的考核',
  }),
  'year-missing': ({ field, last, year }) => ({
    message: `${fields[field]}最近的是 ${last} 年，没有看到 ${year} 年的`,
    advice: `${year} 年已经办理的请补填`,
  }),
  'award-pool': ({ year, total, pool }) => ({
    message: `${year} 年表彰奖金合计 ${total} 元；成果奖励专项资金为 ${pool} 元，是否每轮的总额文件没有写明`,
    advice: '请确认其中哪些属于成果奖励',
  }),
  'award-twice': ({ year, dates }) => ({
    message: `${year} 年的表彰日期有 ${dates}；文件写每年评选一次`,
    advice: '请确认是否属于同一次评选',
  }),
  'award-below': ({ amount, least }) => ({
    message: `表彰奖金为 ${amount} 元，规定不低于 ${least} 元`,
    advice: '请核对奖金数额',
  }),
  'award-below-total': ({ amount, least, total }) => ({
    message: `表彰奖金为 ${amount} 元，当年合计 ${total} 元；不低于 ${least} 元是指每个还是合计，文件没有写明`,
    advice: '请确认奖金数额',
  }),
  'after-deadline': ({ date, deadline }) => ({
    message: `申报日期 ${date} 晚于截止日期 ${deadline}`,
    advice: '请核对申报日期；逾期的按下一年度申报',
  }),
  'outside-months': ({ date, from, to }) => ({
    message: `${date} 不在文件安排的 ${from}—${to} 月之内`,
    advice: '请核对日期',
  }),
  copies: ({ count, expected }) => ({
    message: `申报材料应为 ${expected} 份，这里登记为 ${count} 份`,
    advice: `请备齐 ${expected} 份`,
  }),
  'copies-unclear': ({ value, expected }) => ({
    message: `从${quoted(value)}看不出申报材料的份数，文件要求 ${expected} 份`,
    advice: '请写明份数',
  }),
  'recogniser-judged': ({ value }) => ({
    message: `认定部门${quoted(value)}是否属于省级或行业（系统）以上，要由人判断`,
    advice: '请确认认定部门的级别',
  }),
};

/** Sentences that clauses speak. */
export const clauseSentences: SentencesFor<ClauseCodes> = { ...others, ...subsidySentences };

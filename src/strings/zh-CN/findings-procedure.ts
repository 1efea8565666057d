import type { ProcedureCodes } from '../../domain/findings/procedure-code';
import type { SentencesFor } from '../finding-sentences';
import { fields } from './fields';
import { quoted } from './quoted';

/** Sentences about people, names, steps, periods and papers. */
export const procedureSentences: SentencesFor<ProcedureCodes> = {
  'step-order': ({ before, beforeDate, after, afterDate }) => ({
    message: `${fields[after]} ${afterDate} 早于${fields[before]} ${beforeDate}，文件规定的先后相反`,
    advice: '请核对这两个日期',
  }),
  'filed-after': ({ filed, deadline }) => ({
    message: `备案日期 ${filed} 晚于 ${deadline}`,
    advice: '请核对备案日期和考核日期',
  }),
  'filed-maybe-after': ({ filed, deadline }) => ({
    message: `备案日期为 ${filed}；如果报的是上一年度的考核，就晚于 ${deadline}`,
    advice: '请确认备案的是哪一年度的考核',
  }),
  'cycle-due': ({ field, years, since, due }) => ({
    message: `每 ${years} 年应有一次，从 ${since} 起算到 ${due}，没有看到记录（周期从哪天起算，文件没有写明）`,
    advice: `已经办理的，请填在${fields[field]}一列`,
  }),
  'name-elements': ({ lacks }) => ({
    message: `名称里没有看到：${lacks}`,
    advice: '名称由带头人姓名、攻关方向、劳模（技师）、创新工作室等要素构成，请核对',
  }),
  'name-direction': ({ direction }) => ({
    message: `名称里没有看到攻关方向${quoted(direction)}，可能用了别的说法`,
    advice: '请确认名称写明了攻关方向',
  }),
  'name-lacks-leader': ({ leader }) => ({
    message: `名称里没有带头人${quoted(leader)}的名字，这一条规定以他的名字命名`,
    advice: '请核对名称和带头人',
  }),
  'named-before': ({ row, year }) => ({
    message: `第 ${row} 行登记它在 ${year} 年已经命名，往年命名的不再重复申报`,
    advice: '请核对：是同一次命名的，请把两行的命名日期改为一致',
  }),
  'leader-named-before': ({ leader, studio, row }) => ({
    message: `带头人${quoted(leader)}在第 ${row} 行的${quoted(studio)}已经命名；换了名称算不算重复申报，文件没有写明`,
    advice: '请确认是否为同一个工作室',
  }),
  'two-leaders': ({ value }) => ({
    message: `负责人登记为${quoted(value)}，这一条要求以一名人员为负责人`,
    advice: '请写明其中哪一位是负责人',
  }),
  'leader-retired': ({ value }) => ({
    message: `带头人登记为${quoted(value)}；创建时原则上应为在职，已退休的须本人愿意、所在单位同意`,
    advice: '请确认创建时的情况；继续领衔的，请登记本人意愿和单位同意',
  }),
  'leader-over-age': ({ age, limit }) => ({
    message: `带头人已满 ${age} 岁，超过填入的退休年龄 ${limit} 岁，没有看到本人意愿和单位同意`,
    advice: '继续领衔的，请登记本人意愿和单位同意',
  }),
  'union-elsewhere': ({ value, place }) => ({
    message: `带头人工会关系登记为${quoted(value)}，一般应在${place}`,
    advice: '请确认；写的是“一般应”，确有原因的可以保留',
  }),
  'leader-judged': ({ value, words }) => ({
    message: `从${quoted(value)}看不出带头人属于：${words}`,
    advice: '请确认；有相应称号或技能等级的，请写明',
  }),
  'honour-below': ({ value, words }) => ({
    message: `荣誉登记为${quoted(value)}，这一条要求：${words}`,
    advice: '请核对；另有符合的称号，或经认定享受劳模待遇的，请写明',
  }),
  'honour-unclear': ({ value, words }) => ({
    message: `从${quoted(value)}看不出称号的级别，这一条要求：${words}`,
    advice: '请写明是哪一级授予的、是否已经获得',
  }),
  'body-differs': ({ value, label, expected }) => ({
    message: `级别登记为${label}，命名单位却是${quoted(value)}；本文件的${label}工作室由${expected}命名`,
    advice: '请核对级别和命名单位',
  }),
  'body-outside': ({ value, expected }) => ({
    message: `命名单位是${quoted(value)}；本文件只适用于${expected}组织创建的工作室`,
    advice: '请确认这一行是否适用本文件',
  }),
  'rectify-overdue': ({ deadline }) => ({
    message: `整改期限 ${deadline} 已过，没有登记整改结果`,
    advice: '请补填整改结果；逾期仍未有效整改的，按撤牌办理',
  }),
  'rectify-failed': ({ value }) => ({
    message: `整改结果登记为${quoted(value)}，工作室状态没有相应更新`,
    advice: '请核对；未能有效整改的，按撤牌登记',
  }),
  'not-paid-open': ({ label }) => ({
    message: `${label}命名应给予一次性补助（金额文件没有写），没有看到拨付记录`,
    advice: '已拨付的请补填金额',
  }),
  'paid-not-promised': ({ kind, amount }) => ({
    message: `命名类别为${quoted(kind)}，登记了 ${amount} 元；文件写给予工作经费支持的是命名的工作室，是否包括挂牌的没有写明`,
    advice: '请确认这笔款项的依据',
  }),
  'members-about': ({ count, least, most, about }) => ({
    message: `${count} 个工作室登记了人数，最少 ${least} 人，最多 ${most} 人；文件写 ${about} 人左右，没有写上下限`,
    advice: '仅供核对；可在“规则设置”里填允许的出入',
  }),
  'members-far': ({ count, about, tolerance }) => ({
    message: `成员登记为 ${count} 人，文件写 ${about} 人左右（按填入的出入 ${tolerance} 人提示）`,
    advice: '请核对人数',
  }),
  'members-many': ({ count, most }) => ({
    message: `成员登记为 ${count} 人，文件写不宜超过 ${most} 人`,
    advice: '请核对人数；确实较多的，请确认有必要',
  }),
  'few-local': ({ count, members }) => ({
    message: `本市同专业的 ${count} 人，不到成员 ${members} 人的一半；文件写主要应为本市同专业的人才`,
    advice: '请核对人数',
  }),
  'planned-count': ({ year, kind, count, planned }) => ({
    message: `${year} 年${kind}的登记了 ${count} 个，文件计划 ${planned} 个`,
    advice: '仅供核对',
  }),
  'above-planned': ({ year, kind, count, planned }) => ({
    message: `${year} 年${kind}的登记了 ${count} 个，超过文件计划的 ${planned} 个`,
    advice: '请核对级别和日期',
  }),
  'batch-short': ({ year, count, expected }) => ({
    message: `${year} 年由中国交建命名的有 ${count} 个，按“正好 ${expected} 个”的理解不足`,
    advice: '登记表只是其中一部分的，不必理会',
  }),
  'sanction-due': ({ words }) => ({
    message: `没有创新成果，状态却没有变动；文件写对这样的工作室${words}`,
    advice: '请核对成果和状态',
  }),
  quarters: ({ count, expected }) => ({
    message: `命名的工作室每季度应提交一次总结，全年 ${expected} 次，这里登记为 ${count} 次`,
    advice: '已提交的请补填',
  }),
  photos: ({ count, from, to }) => ({
    message: `照片应为 ${from}—${to} 张，这里登记为 ${count} 张`,
    advice: `请备齐 ${from}—${to} 张`,
  }),
  'id-photos': ({ count }) => ({
    message: `领军人证件照应为 1 张，这里登记为 ${count} 张`,
    advice: '请备一张蓝底证件照',
  }),
  'unknown-document': ({ value }) => ({
    message: `适用文件${quoted(value)}不在内置的五份文件之中，这一行只做数据检查`,
    advice: '属于内置文件的，请写文号或文件名称',
  }),
  'award-pool-above': ({ year, total, pool }) => ({
    message: `${year} 年表彰奖金合计 ${total} 元，超过每轮 ${pool} 元（按规则设置的理解）`,
    advice: '请核对奖金，并确认其中哪些属于成果奖励',
  }),
};

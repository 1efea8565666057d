import { testRules } from '../../support/rule-case';
import { SOUND_BEIJING } from '../../support/sound-rows';
import type { Row } from '../../support/studio';
import { beijing2011 } from '../../../src/domain/policies/beijing-2011/beijing-2011';

const options = { policy: beijing2011, asOf: '2012-04-01' };
const members = 'studio.memberCount';
const many = (count: number, row: Row = {}): Row[] =>
  Array.from({ length: count }, (_, at) => ({ 'studio.unit': `测试${at}公司`, ...row }));

describe('a register row under Beijing’s notice', () => {
  testRules(SOUND_BEIJING, options, {
    'BJ-01': [
      ['another kind of leader', { 'leader.category': '办公室主任' }, 'leader.category warning not-listed'],
      ['a technician is a highly skilled person', { 'leader.category': '高级技师' }, ''],
    ],
    'BJ-03': [
      ['two leaders', { 'leader.name': '周某某、吴某' }, 'leader.name error two-leaders'],
      ['none', { 'leader.name': '/' }, 'leader.name error stated-none'],
      ['one with a title', { 'leader.name': '周某某（高级技师、市劳模）' }, ''],
    ],
    'BJ-04': [
      ['no place', { 'site.name': '无' }, 'site.name error stated-none'],
      ['no equipment', { 'studio.equipment': '' }, 'studio.equipment error required'],
      ['no area is asked for', { 'site.name': '值班室' }, ''],
    ],
    'BJ-05': [
      ['one of two lacking', { 'rules.documents': '管理制度，缺工作制度' }, 'rules.documents error checklist-lacks'],
      [
        'one of two named may be short for both',
        { 'rules.documents': '管理制度' },
        'rules.documents info checklist-lacks',
      ],
      ['no goals', { 'studio.goals': '' }, 'studio.goals error required'],
      ['complete', { 'rules.documents': '齐全' }, ''],
    ],
    'BJ-06': [
      ['no money', { 'fund.amount': 0 }, 'fund.amount error stated-none'],
      ['some', { 'fund.amount': 1 }, ''],
      ['a district’s own studio', { 'fund.amount': 0, 'naming.level': '区级' }, ''],
    ],
    'BJ-07': [
      ['no result', { 'result.count': 0, 'studio.status': '通报' }, 'result.count error too-few'],
      ['one of “one to two”', { 'result.count': 1 }, ''],
      [
        'one, where somebody decided on two',
        { 'result.count': 1 },
        'result.count error too-few',
        { settings: { 'results.least': '2' } },
      ],
    ],
    'BJ-08': [
      ['fewer may be a part', {}, 'header info planned-count'],
      ['a hundred', many(100), []],
      ['one more', many(101), 'header warning above-planned'],
      ['another year', { 'naming.date': '2012-02-01', 'application.date': '' }, ''],
    ],
    'BJ-09': [
      ['fewer may be a part', {}, 'header info planned-count'],
      ['thirty', many(30), []],
      ['one more', many(31), 'header warning above-planned'],
      [
        'named, and not after its leader',
        { 'studio.name': '地铁检修职工创新工作室' },
        ['header info planned-count', 'studio.name warning name-lacks-leader'],
      ],
      ['with a plaque only: any name', { 'studio.name': '地铁检修职工创新工作室', 'naming.kind': '挂牌' }, ''],
    ],
    'BJ-10': [
      ['named and paid nothing', { 'subsidy.amount': '' }, 'subsidy.amount warning not-paid-open'],
      [
        'with a plaque only, and paid: not settled',
        { 'naming.kind': '挂牌', 'subsidy.amount': 10000 },
        'subsidy.amount info paid-not-promised',
      ],
      ['any amount: none is written', { 'subsidy.amount': 12345 }, ''],
      [
        'another amount than the one that was entered',
        {},
        'subsidy.amount warning amount-differs',
        { settings: { 'amount.provincial': '50000' } },
      ],
      ['with a plaque only, not paid', { 'naming.kind': '挂牌', 'subsidy.amount': '' }, ''],
    ],
    'BJ-11': [
      ['“about” has no limits: the range is shown', many(2, { [members]: 12 }), 'header info members-about'],
      [
        'far from thirty, as somebody decided',
        { [members]: 12 },
        `${members} info members-far`,
        { settings: { 'members.tolerance': '10' } },
      ],
      ['within it', { [members]: 20 }, '', { settings: { 'members.tolerance': '10' } }],
      ['thirty', { [members]: 30 }, ''],
    ],
    'BJ-12': [
      ['fewer than half', { 'studio.localMembers': 14 }, 'studio.localMembers info few-local'],
      ['half', { 'studio.localMembers': 15 }, ''],
    ],
    'BJ-13': [
      ['151', { [members]: 151, 'studio.localMembers': 140 }, `${members} info members-many`],
      ['150', { [members]: 150, 'studio.localMembers': 140 }, ''],
    ],
    'BJ-14': [
      ['no form', { 'application.form': '未填' }, 'application.form error stated-none'],
      ['a form', { 'application.form': '有' }, ''],
    ],
    'BJ-15': [
      ['nobody came', { 'review.siteVisit': '' }, 'review.siteVisit warning required'],
      ['both', { 'review.siteVisit': '√' }, ''],
    ],
    'BJ-16': [
      ['on 11 October', { 'application.date': '2011-10-11' }, 'application.date error after-deadline'],
      ['on 10 October', { 'application.date': '2011-10-10' }, ''],
      ['a month that covers both', { 'application.date': '2011-10' }, ''],
      ['of another year', { 'application.date': '2010-11-11' }, ''],
      ['for a later year', { 'application.date': '2011-11-11', 'naming.date': '2012-03-01' }, ''],
      [
        'after a day that was decided',
        { 'application.date': '2011-10-01' },
        'application.date error after-deadline',
        { settings: { 'application.deadline': '09-30' } },
      ],
    ],
    'BJ-17': [
      ['one copy', { 'application.copies': 1 }, 'application.copies error copies'],
      ['two', { 'application.copies': '2份' }, ''],
    ],
    'BJ-18': [
      [
        'no goals, as it says itself',
        { 'application.recommendation': '工作内容、科研项目、取得的成绩、工作计划，缺工作目标' },
        'application.recommendation error checklist-lacks',
      ],
      [
        'some of five named may be short for all',
        { 'application.recommendation': '工作内容、工作计划' },
        'application.recommendation info checklist-lacks',
      ],
      ['complete', { 'application.recommendation': '齐全' }, ''],
    ],
    'BJ-19': [
      ['two photographs', { 'application.photos': 2 }, 'application.photos error photos'],
      ['six', { 'application.photos': '6张' }, 'application.photos error photos'],
      ['three', { 'application.photos': 3 }, ''],
      ['five', { 'application.photos': 5 }, ''],
      ['no portrait', { 'application.idPhoto': '无' }, 'application.idPhoto error stated-none'],
      ['two portraits', { 'application.idPhoto': '2张' }, 'application.idPhoto error id-photos'],
    ],
    'BJ-20': [
      ['no files', { 'application.electronic': '' }, 'application.electronic error required'],
      ['by mail', { 'application.electronic': '邮件' }, ''],
    ],
    'BJ-21': [
      ['no plan', { 'plan.date': '' }, 'plan.date error required'],
      ['no summary', { 'summary.annual': '无' }, 'summary.annual error stated-none'],
      ['in April: the days are not written', { 'plan.date': '2012-04-01' }, 'plan.date info outside-months'],
      ['in March', { 'plan.date': '2012-03-31' }, ''],
      ['with a plaque only as well', { 'plan.date': '', 'naming.kind': '挂牌' }, 'plan.date error required'],
    ],
    'BJ-22': [
      ['three quarters', { 'summary.quarterly': 3 }, 'summary.quarterly error quarters'],
      ['none', { 'summary.quarterly': '' }, 'summary.quarterly error required'],
      ['four', { 'summary.quarterly': '一季度、二季度、三季度、四季度' }, ''],
      ['with a plaque only: nothing is asked', { 'summary.quarterly': 1, 'naming.kind': '挂牌' }, ''],
    ],
    'BJ-23': [
      ['no place: “as far as it can”', { 'site.name': '' }, 'site.name info required'],
      ['both', {}, ''],
    ],
    'BJ-24': [
      ['no results and nothing done', { 'result.count': 0 }, 'studio.status warning sanction-due'],
      ['criticised', { 'result.count': 0, 'studio.status': '已通报' }, ''],
      ['a result', { 'result.count': 1 }, ''],
    ],
  });
});

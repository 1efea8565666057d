import { testRules } from '../../support/rule-case';
import { SOUND_YANGPU } from '../../support/sound-rows';
import { type Row, check } from '../../support/studio';
import { yangpu2018 } from '../../../src/domain/policies/yangpu-2018/yangpu-2018';

const options = { policy: yangpu2018 };
const members = 'studio.memberCount';
const besides = { headers: { [members]: '成员数（不含带头人）' } };
const inAll = { headers: { [members]: '团队人数（含带头人）' } };
const another: Row = {
  'studio.name': '钱某焊接技师创新工作室',
  'leader.name': '钱某',
  'support.result': '另一项成果的名称',
};

describe('a register row under 杨浦’s document', () => {
  testRules(SOUND_YANGPU, options, {
    'YP-02': [
      ['another kind of leader', { 'leader.category': '普通职工' }, 'leader.category info not-listed'],
      ['an advanced worker', { 'leader.category': '先进个人' }, ''],
    ],
    'YP-03': [
      [
        'neither honour nor skill: “usually”',
        { 'leader.honour': '', 'leader.skill': '' },
        'leader.honour info required',
      ],
      [
        'a model worker of the district only',
        { 'leader.honour': '杨浦区劳模', 'leader.skill': '高级工' },
        'leader.honour info leader-judged',
      ],
      ['a union in another district', { 'leader.union': '虹口区' }, 'leader.union info union-elsewhere'],
      ['市级 is Shanghai’s', { 'leader.honour': '市劳动模范', 'leader.skill': '' }, ''],
      ['a technician without an honour', { 'leader.honour': '', 'leader.skill': '技师' }, ''],
      ['named before the document', { 'leader.union': '虹口区', 'naming.date': '2017-12-31' }, ''],
    ],
    'YP-05': [
      ['two are too few however they are counted', { [members]: 2 }, `${members} error too-few`],
      ['three may include the leader', { [members]: 3 }, `${members} info members-besides-unclear`],
      ['three with the leader are two besides', { [members]: '3人（含带头人）' }, `${members} error too-few`],
      ['the cell says three without the leader', { [members]: '3人（不含带头人）' }, ''],
      ['four are enough in every way of counting', { [members]: 4 }, ''],
      ['three besides the leader', { [members]: 3 }, '', besides],
      ['two besides the leader', { [members]: 2 }, `${members} error too-few`, besides],
      ['three in all', { [members]: 3 }, `${members} error too-few`, inAll],
      ['four in all', { [members]: 4 }, '', inAll],
      ['blank', { [members]: '' }, `${members} error required`],
      ['a studio of the city is not the district’s to judge', { [members]: 2, 'naming.level': '市级' }, ''],
    ],
    'YP-07': [
      ['no project', { 'project.count': 0 }, 'project.count error too-few'],
      ['no plan', { 'project.plan': '无' }, 'project.plan error stated-none'],
      ['one project with a plan', { 'project.count': 1, 'project.plan': '有' }, ''],
    ],
    'YP-08': [
      ['no result in two years', { 'result.count': 0 }, 'result.count error too-few'],
      ['no benefit', { 'result.benefit': '' }, 'result.benefit error required'],
      ['not in use', { 'result.applied': '否' }, 'result.applied error stated-none'],
      ['a social benefit is enough', { 'result.benefit': '', 'result.socialBenefit': '行业推广' }, ''],
      ['one result in two years', { 'result.count': 1 }, ''],
    ],
    'YP-09': [
      ['no place', { 'site.name': '' }, 'site.name warning required'],
      ['no equipment', { 'studio.equipment': '无' }, 'studio.equipment warning stated-none'],
      ['no plan of activities', { 'plan.activities': '×' }, 'plan.activities warning stated-none'],
      ['no area is asked for', { 'site.name': '办公室一角' }, ''],
    ],
    'YP-10': [
      ['another kind', { 'project.type': '营销' }, 'project.type info not-listed'],
      ['the fifth kind', { 'project.type': '技能创新' }, ''],
    ],
    'YP-11': [
      ['nobody recommended', { 'application.recommender': '' }, 'application.recommender warning required'],
      ['management did not agree', { 'application.consent': '不同意' }, 'application.consent warning stated-none'],
      [
        'reviewed before management agreed',
        { 'application.firstReview': '2024-10-01' },
        'application.firstReview warning step-order',
      ],
      ['applied before the first review', { 'application.date': '2024-10-20' }, 'application.date warning step-order'],
      ['all on one day', { 'application.consent': '2024-11-15', 'application.firstReview': '2024-11-15' }, ''],
      ['a month that may be before or after', { 'application.firstReview': '2024-10' }, ''],
    ],
    'YP-12': [
      [
        'named in an earlier year under the same name',
        [{ 'naming.date': '2024-01-10' }, { 'support.result': '' }],
        '3 studio.name error named-before',
      ],
      [
        'twice in one year is no earlier year',
        [{}, { 'studio.name': '孙某某刀具技师创新工作室', 'naming.date': '2025-12-30', 'support.result': '' }],
        [],
      ],
      [
        'the same leader in another year with another name',
        [
          { 'naming.date': '2024-01-10', 'review.date': '', 'naming.meeting': '' },
          { 'studio.name': '孙某某刀具技师创新工作室', 'support.result': '' },
        ],
        '3 leader.name info leader-named-before',
      ],
      ['two payments of one naming', [{}, { 'subsidy.amount': '', 'support.result': '' }], []],
      ['another studio', [{}, another], []],
      ['a naming by the city is another matter', [{ 'naming.level': '市级', 'naming.date': '2020-05-01' }, {}], []],
    ],
    'YP-13': [
      ['decided before the review', { 'naming.meeting': '2024-12-10' }, 'naming.meeting warning step-order'],
      ['named before the meeting', { 'naming.meeting': '2025-01-11' }, 'naming.date warning step-order'],
      [
        'a review that comes back after the naming is no step before it',
        { 'review.date': '2025-11-01' },
        '',
        { headers: { 'review.date': '复核日期' } },
      ],
      ['no meeting', { 'naming.meeting': '' }, 'naming.meeting warning required'],
      ['all on one day', { 'review.date': '2025-01-10', 'naming.meeting': '2025-01-10' }, ''],
    ],
    'YP-14': [
      [
        'in September: “usually” at the end of the year',
        { 'application.date': '2024-09-30', 'application.consent': '', 'application.firstReview': '' },
        'application.date info outside-months',
      ],
      ['on the first of October', { 'application.date': '2024-10-01' }, ''],
    ],
    'YP-15': [
      ['without the leader', { 'studio.name': '数控加工劳模创新工作室' }, 'studio.name warning name-elements'],
      ['without 劳模 or 技师', { 'studio.name': '孙某某数控加工创新工作室' }, 'studio.name warning name-elements'],
      ['without 创新', { 'studio.name': '孙某某数控加工劳模工作室' }, 'studio.name warning name-elements'],
      ['without a field of work', { 'studio.name': '孙某某劳模创新工作室' }, 'studio.name warning name-elements'],
      [
        'a field in other words is asked',
        { 'studio.name': '孙某某精密磨削技师创新工作室' },
        'studio.name info name-direction',
      ],
      ['the elements in another order', { 'studio.name': '数控加工孙某某技师创新工作室' }, ''],
      ['with its unit in front', { 'studio.name': '测试精密机械公司孙某某数控加工劳模创新工作室' }, ''],
    ],
    'YP-16': [
      ['not hung', { 'plaque.date': '' }, 'plaque.date warning required'],
      ['hung before the naming', { 'plaque.date': '2025-01-09' }, 'plaque.date warning step-order'],
      ['hung the same day', { 'plaque.date': '2025-01-10' }, ''],
    ],
    'YP-17': [
      ['none', { 'rules.management': '无' }, 'rules.management warning stated-none'],
      ['some', { 'rules.management': '有' }, ''],
    ],
    'YP-18': [
      ['the fourth ledger is missing', { 'ledger.spending': '未建' }, 'ledger.spending warning stated-none'],
      ['all four', { 'ledger.spending': '有' }, ''],
    ],
    'YP-20': [
      ['no self-check', { 'selfcheck.date': '' }, 'selfcheck.date warning required'],
      [
        'an old one: the interval is not written',
        { 'assessment.date': '2024-11-01' },
        'assessment.date info year-missing',
      ],
      ['of last year', { 'selfcheck.date': '2025-01-31' }, ''],
    ],
    'YP-21': [
      ['filed after the end of the year', { 'filing.date': '2026-01-05' }, 'filing.date warning filed-late'],
      ['on the last day', { 'filing.date': '2025-12-31' }, ''],
      [
        'after a day that was decided',
        { 'filing.date': '2025-12-10' },
        'filing.date warning filed-after',
        { settings: { 'filing.deadline': '11-30' } },
      ],
      ['on that day', { 'filing.date': '2025-11-30' }, '', { settings: { 'filing.deadline': '11-30' } }],
    ],
    'YP-22': [
      [
        'no visit in five years',
        { 'naming.date': '2021-01-10', 'review.siteVisit': '', 'review.date': '', 'naming.meeting': '' },
        'review.siteVisit warning cycle-due',
      ],
      [
        'a little over three years: where a cycle begins is not written',
        { 'naming.date': '2023-06-10', 'review.siteVisit': '', 'review.date': '', 'naming.meeting': '' },
        'review.siteVisit info cycle-due',
      ],
      ['three years to the day', { 'naming.date': '2023-11-20', 'review.siteVisit': '' }, ''],
      ['visited', { 'naming.date': '2021-01-10', 'review.siteVisit': '2024-01-05' }, ''],
      ['lost its title', { 'naming.date': '2019-01-10', 'review.siteVisit': '', 'studio.status': '已撤牌' }, ''],
      [
        'a common cycle that ended without a visit',
        { 'naming.date': '2023-06-10', 'review.siteVisit': '', 'review.date': '' },
        'review.siteVisit warning cycle-due',
        { settings: { 'cycle.start': 'common', 'cycle.common': '2024' } },
      ],
      [
        'a common cycle that has not ended yet',
        { 'naming.date': '2025-06-10', 'review.siteVisit': '', 'review.date': '' },
        '',
        { settings: { 'cycle.start': 'common', 'cycle.common': '2024' } },
      ],
    ],
    'YP-23': [
      ['a notice without a day', { 'rectify.date': '2026-03-01' }, 'rectify.deadline warning required'],
      [
        'the day is over and nothing is entered',
        { 'rectify.date': '2026-03-01', 'rectify.deadline': '2026-06-30' },
        'rectify.result warning rectify-overdue',
      ],
      [
        'not corrected, and still kept',
        { 'rectify.date': '2026-03-01', 'rectify.deadline': '2026-06-30', 'rectify.result': '未通过' },
        'rectify.result warning rectify-failed',
      ],
      [
        'the day lies before the notice',
        { 'rectify.date': '2026-03-01', 'rectify.deadline': '2026-02-01', 'rectify.result': '通过' },
        'rectify.deadline warning step-order',
      ],
      ['the day is today', { 'rectify.date': '2026-03-01', 'rectify.deadline': '2026-11-20' }, ''],
      [
        'corrected',
        { 'rectify.date': '2026-03-01', 'rectify.deadline': '2026-06-30', 'rectify.result': '整改合格' },
        '',
      ],
      [
        'withdrawn',
        {
          'rectify.date': '2026-03-01',
          'rectify.deadline': '2026-06-30',
          'rectify.result': '未通过',
          'studio.status': '撤牌',
        },
        '',
      ],
    ],
    'YP-24': [
      ['retired: “as a rule”', { 'leader.employment': '退休' }, 'leader.employment info leader-retired'],
      ['employed', { 'leader.employment': '在职' }, ''],
    ],
    'YP-25': [
      [
        'retired without consents',
        { 'leader.employment': '退休', 'leader.consent': '', 'leader.unitConsent': '' },
        ['leader.consent info required', 'leader.unitConsent info required'],
      ],
      ['retired with both', { 'leader.employment': '退休返聘' }, ''],
      ['no age is judged unless somebody enters one', { 'leader.birth': '1950-01-01', 'leader.consent': '' }, ''],
      [
        'over the age that was entered',
        { 'leader.birth': '1960-01-01', 'leader.consent': '' },
        'leader.birth info leader-over-age',
        { settings: { 'retirement.male': '63' } },
      ],
      [
        'just at that age',
        { 'leader.birth': '1963-11-20', 'leader.consent': '' },
        '',
        { settings: { 'retirement.male': '63' } },
      ],
      [
        'a woman’s is another',
        { 'leader.birth': '1960-01-01', 'leader.consent': '', 'leader.sex': '女' },
        '',
        { settings: { 'retirement.male': '63' } },
      ],
    ],
    'YP-26': [
      ['another source: “as a rule”', { 'fund.source': '政府补助' }, 'fund.source info source-not-unit'],
      ['the unit', { 'fund.source': '单位自筹' }, ''],
    ],
    'YP-27': [
      ['another amount', { 'subsidy.amount': 20000 }, 'subsidy.amount error amount-differs'],
      ['not paid', { 'subsidy.amount': '' }, 'subsidy.amount warning not-paid'],
      ['10,000', { 'subsidy.amount': '1万元' }, ''],
      ['the city’s studios are paid by the city', { 'naming.level': '市级', 'subsidy.amount': 50000 }, ''],
      ['another payer', { 'subsidy.payer': '上海市总工会', 'subsidy.amount': 30000 }, ''],
      ['named before the document', { 'naming.date': '2016-05-01', 'subsidy.amount': 5000 }, ''],
    ],
    'YP-28': [
      [
        'in spring',
        { 'support.date': '2025-03-01', 'support.review': '', 'support.meeting': '', 'support.amount': '' },
        'support.date info outside-months',
      ],
      ['in October', { 'support.date': '2025-10-08' }, ''],
    ],
    'YP-29': [
      ['paid without a meeting', { 'support.meeting': '' }, 'support.meeting warning required'],
      ['decided before the review', { 'support.meeting': '2025-12-05' }, 'support.meeting warning step-order'],
      ['not granted', { 'support.meeting': '', 'support.review': '', 'support.amount': '' }, ''],
    ],
    'YP-30': [
      ['the same result again', [{}, { 'naming.date': '2025-01-10' }], '3 support.result error support-twice'],
      [
        'the same words in another studio are asked',
        [{}, { ...another, 'support.result': '薄壁零件夹具的改进' }],
        '3 support.result info support-alike',
      ],
      ['another result', [{}, { 'support.result': '刀具寿命的延长' }], []],
    ],
    'YP-31': [
      [
        'more spent than granted',
        { 'subsidy.amount': 10000, 'support.amount': '', 'subsidy.spent': 10000.01 },
        'subsidy.spent warning overspent',
      ],
      ['not in the open', { 'subsidy.disclosure': '未公开' }, 'subsidy.disclosure warning stated-none'],
      ['to the last cent', { 'subsidy.spent': 30000 }, ''],
    ],
    'YP-32': [
      ['something that is not listed', { 'subsidy.use': '场地租金' }, 'subsidy.use info spending-unlisted'],
      ['books', { 'subsidy.use': '书籍' }, ''],
    ],
    'YP-33': [
      ['bonuses', { 'subsidy.use': '发放奖金' }, 'subsidy.use error spending-forbidden'],
      ['travel to a training is not settled', { 'subsidy.use': '培训差旅费' }, 'subsidy.use info spending-travel'],
      [
        'unless somebody decided it',
        { 'subsidy.use': '培训差旅费' },
        'subsidy.use error spending-travel-forbidden',
        { settings: { 'spending.travel': 'forbidden' } },
      ],
      ['or allowed it', { 'subsidy.use': '培训差旅费' }, '', { settings: { 'spending.travel': 'training' } }],
      ['the subsidy itself is called one', { 'subsidy.use': '区总扶持补贴用于购买设备' }, ''],
    ],
    'YP-36': [
      [
        'a word for a unit that is none of the three',
        { 'studio.unitType': '社会组织' },
        'studio.unitType info not-listed',
      ],
      ['an institution', { 'studio.unitType': '事业单位' }, ''],
    ],
  });

  it('says nothing against whoever is named by nobody yet', () => {
    const row = { 'studio.name': '孙某某数控加工劳模创新工作室', 'studio.unit': '测试公司', 'leader.name': '孙某某' };
    const findings = check([{ ...row, 'naming.level': '', 'naming.date': '', 'subsidy.amount': '' }], options);
    expect(findings.filter(({ code }) => code !== 'not-checked')).toEqual([]);
  });
});

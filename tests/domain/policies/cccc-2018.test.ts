import { cccc2018 } from '../../../src/domain/policies/cccc-2018/cccc-2018';
import { testRules } from '../../support/rule-case';
import { SOUND_CCCC } from '../../support/sound-rows';
import { type Row, check } from '../../support/studio';

const options = { policy: cccc2018 };
const batch = (count: number, date: string): Row[] =>
  Array.from({ length: count }, (_, index) => ({ 'studio.unit': `测试${index}公司`, 'naming.date': date }));

describe('a register row under 中国交建’s document', () => {
  it('has nothing to say about a row that fulfils every clause', () => {
    const findings = check([SOUND_CCCC], options);
    expect(findings.map(({ rule, code }) => `${rule} ${code}`)).toEqual(['cccc-2018/CC-01 named-in-all']);
  });

  testRules(SOUND_CCCC, options, {
    'CC-01': [
      ['the count is shown', {}, 'header info named-in-all'],
      ['nothing to count after 2020', { 'naming.date': '2021-10-20' }, ''],
      ['another body’s naming does not count', { 'naming.level': '省级', 'naming.body': '测试省总工会' }, ''],
    ],
    'CC-02': [
      ['another kind', { 'project.type': '营销' }, 'project.type info not-listed'],
      ['one of four', { 'project.type': '服务创新' }, ''],
    ],
    'CC-03': [
      ['neither honour nor skill', { 'leader.honour': '', 'leader.skill': '' }, 'leader.honour error required'],
      ['says there is none', { 'leader.honour': '无', 'leader.skill': '/' }, 'leader.honour error stated-none'],
      [
        'another honour is for people to judge',
        { 'leader.honour': '公司先进个人' },
        'leader.honour info honour-judged',
      ],
      ['only applied for', { 'leader.honour': '省劳模（申报中）' }, 'leader.honour info honour-judged'],
      ['a skill alone is for people to judge', { 'leader.honour': '' }, 'leader.skill info honour-judged'],
      ['五一劳动奖章', { 'leader.honour': '全国五一劳动奖章' }, ''],
      ['技术能手', { 'leader.honour': '中央企业技术能手' }, ''],
      ['金牌工人', { 'leader.honour': '', 'leader.skill': '金牌工人' }, ''],
      ['大国工匠', { 'leader.honour': '大国工匠' }, ''],
    ],
    'CC-04': [
      ['the leader with a title in brackets', { 'leader.name': '赵某某（全国劳模）' }, ''],
      ['two leaders on two lines', { 'leader.name': '李某\n赵某某' }, ''],
      [
        'another name is only pointed out',
        { 'studio.name': '深海施工创新工作室' },
        'studio.name info name-without-leader',
      ],
      ['one of two leaders', { 'leader.name': '赵某某、钱某' }, ''],
    ],
    'CC-05': [
      ['two in all', { 'studio.memberCount': 2 }, 'studio.memberCount error too-few'],
      ['three may include the leader', { 'studio.memberCount': '3人' }, 'studio.memberCount info members-unclear'],
      ['four are enough in every way of counting', { 'studio.memberCount': 4 }, ''],
      [
        'two besides the leader',
        { 'studio.memberCount': 2 },
        'studio.memberCount info members-unclear',
        { headers: { 'studio.memberCount': '成员数(不含领衔人)' } },
      ],
      [
        'three besides the leader',
        { 'studio.memberCount': 3 },
        '',
        { headers: { 'studio.memberCount': '成员数(不含领衔人)' } },
      ],
      ['blank', { 'studio.memberCount': '' }, 'studio.memberCount error required'],
    ],
    'CC-07': [
      ['below 20: soft', { 'site.area': '15㎡' }, 'site.area info small-area'],
      ['20', { 'site.area': 20 }, ''],
      ['blank: soft', { 'site.area': '' }, 'site.area info required'],
    ],
    'CC-09': [
      ['none', { 'studio.equipment': '无' }, 'studio.equipment warning stated-none'],
      ['some', { 'studio.equipment': '电脑两台' }, ''],
    ],
    'CC-10': [
      ['two of six', { 'rules.documents': '学习制度、管理制度' }, 'rules.documents warning checklist-lacks'],
      ['all six', { 'rules.documents': '团队学习、活动开展、创新计划、成果发布、奖励激励、内部管理' }, ''],
      ['not on the wall', { 'rules.onWall': '' }, 'rules.onWall warning required'],
    ],
    'CC-11': [
      ['no money', { 'fund.amount': 0 }, 'fund.amount warning stated-none'],
      ['money', { 'fund.amount': '3万元' }, ''],
    ],
    'CC-12': [
      ['no project', { 'project.count': 0 }, 'project.count error too-few'],
      ['no plan', { 'project.plan': '否' }, 'project.plan error stated-none'],
      ['both', { 'project.count': '1项' }, ''],
    ],
    'CC-13': [
      ['no result', { 'result.count': 0, 'result.recogniser': '', 'result.benefit': '' }, 'result.count error too-few'],
      ['not recognised', { 'result.recogniser': '' }, 'result.recogniser error required'],
      [
        'recognised by a department',
        { 'result.recogniser': '公司技术部门' },
        'result.recogniser info recogniser-judged',
      ],
      ['recognised within the company', { 'result.recogniser': '本公司' }, 'result.recogniser info recogniser-judged'],
      ['no benefit', { 'result.benefit': '' }, 'result.benefit error required'],
      ['recognised by a ministry', { 'result.recogniser': '交通运输部' }, ''],
      ['all told', { 'result.recogniser': '中国公路学会' }, ''],
    ],
    'CC-14': [
      ['none', { 'rules.management': '无' }, 'rules.management warning stated-none'],
      ['some', { 'rules.management': '有' }, ''],
    ],
    'CC-16': [
      ['one ledger is missing', { 'ledger.results': '×' }, 'ledger.results warning stated-none'],
      ['all three', { 'ledger.results': '有' }, ''],
    ],
    'CC-17': [
      ['no self-check', { 'selfcheck.date': '' }, 'selfcheck.date warning required'],
      ['an old one: the interval is not written', { 'selfcheck.date': '2019-05-01' }, ''],
    ],
    'CC-18': [
      ['another source', { 'fund.source': '政府补贴' }, 'fund.source info source-not-unit'],
      ['a project without a budget', { 'project.budget': '' }, 'project.budget info required'],
      ['no project, no budget', { 'project.budget': '', 'project.count': 0 }, ''],
    ],
    'CC-19': [
      [
        'something that is not listed is for people to judge',
        { 'subsidy.use': '绿化' },
        'subsidy.use info spending-unlisted',
      ],
      ['research', { 'subsidy.use': '课题研究' }, ''],
    ],
    'CC-20': [
      ['allowances', { 'subsidy.use': '发放津贴' }, 'subsidy.use error spending-forbidden'],
      ['travel is not mentioned', { 'subsidy.use': '研究差旅费' }, ''],
    ],
    'CC-21': [
      ['another amount', { 'subsidy.amount': '3万元' }, 'subsidy.amount error amount-differs'],
      ['five units of 万元', { 'subsidy.amount': 5 }, '', { units: { 'subsidy.amount': 10000 } }],
      ['not paid', { 'subsidy.amount': '' }, 'subsidy.amount warning not-paid'],
      ['paid twice', [{}, {}], '3 subsidy.amount error paid-above'],
      [
        'another body’s naming and money',
        { 'naming.level': '省级', 'naming.body': '测试省总工会', 'subsidy.amount': 20000 },
        '',
      ],
      [
        'another body by its name alone',
        { 'naming.level': '', 'naming.body': '测试省总工会', 'subsidy.amount': 20000 },
        '',
      ],
      [
        'the group by its name alone',
        { 'naming.level': '', 'subsidy.amount': 20000 },
        'subsidy.amount error amount-differs',
      ],
      [
        'paid without a naming',
        { 'naming.level': '', 'naming.body': '', 'naming.date': '', 'review.date': '2018-07-01' },
        'subsidy.amount error paid-unnamed',
      ],
      ['older than the document can be', { 'naming.date': '2016-10-20', 'subsidy.amount': 30000 }, ''],
    ],
    'CC-23': [
      ['eleven in one year', batch(11, '2018-10-20'), 'header warning batch-full'],
      ['ten in one year', batch(10, '2018-10-20'), ''],
      ['two days in one year', [...batch(1, '2018-08-20'), ...batch(1, '2018-10-20')], 'header warning batch-twice'],
    ],
    'CC-24': [
      ['after the end of May', { 'application.date': '2018-06-01' }, 'application.date error after-deadline'],
      ['on the last day', { 'application.date': '2018-05-31' }, ''],
      ['in May without a day', { 'application.date': '2018年5月' }, ''],
      ['early for next year’s naming', { 'application.date': '2017-11-20' }, ''],
      ['blank', { 'application.date': '' }, 'application.date error required'],
      ['not this document’s naming', { 'application.date': '2018-06-01', 'naming.level': '省级' }, ''],
    ],
    'CC-25': [
      ['three copies', { 'application.copies': '一式三份' }, 'application.copies error copies'],
      ['一式两份', { 'application.copies': '一式两份' }, ''],
      ['2份', { 'application.copies': '2份' }, ''],
      ['cannot be told', { 'application.copies': '若干' }, 'application.copies info copies-unclear'],
      ['no electronic copy', { 'application.electronic': '无' }, 'application.electronic error stated-none'],
    ],
    'CC-26': [
      [
        'says what is lacking',
        { 'application.materials': '缺业绩材料' },
        'application.materials error checklist-lacks',
      ],
      [
        'names some: may be short for all',
        { 'application.materials': '申报表、证明' },
        'application.materials info checklist-unclear',
      ],
      ['blank', { 'application.materials': '' }, 'application.materials error required'],
      ['all', { 'application.materials': '√' }, ''],
    ],
    'CC-27': [
      ['in September', { 'review.date': '2018-09-10' }, 'review.date warning outside-months'],
      ['in June', { 'review.date': '2018-06-01' }, ''],
      ['a year only', { 'review.date': '2018年' }, ''],
    ],
    'CC-28': [
      ['in the first half', { 'naming.date': '2019-03-20' }, 'naming.date warning outside-months'],
      ['in July', { 'naming.date': '2018-07-31' }, ''],
    ],
    'CC-31': [
      ['created after it applied', { 'studio.created': '2018-06-01' }, 'application.date warning step-order'],
      ['created the same day', { 'studio.created': '2018-05-20' }, ''],
      ['created when it was named: one of the two meanings', { 'studio.created': '2018-10-20' }, ''],
    ],
  });
});

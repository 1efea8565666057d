import { testRules } from '../../support/rule-case';
import { SOUND_XISHUANGBANNA } from '../../support/sound-rows';
import { xishuangbanna2018 } from '../../../src/domain/policies/xishuangbanna-2018/xishuangbanna-2018';

const options = { policy: xishuangbanna2018 };
const honour = 'leader.honour';

describe('a register row under 西双版纳’s document', () => {
  testRules(SOUND_XISHUANGBANNA, options, {
    'BN-01': [
      ['the day before it was issued', { 'naming.date': '2018-08-01' }, 'naming.date info before-effective'],
      ['a year that covers both', { 'naming.date': '2018' }, 'naming.date info maybe-before-effective'],
      ['the day it was issued', { 'naming.date': '2018-08-02' }, ''],
    ],
    'BN-02': [
      [
        'a studio of the prefecture named by a county',
        { 'naming.body': '勐海县总工会' },
        'naming.body error body-differs',
      ],
      [
        'a county’s own studio is outside the document',
        { 'naming.body': '勐海县总工会', 'naming.level': '县级' },
        'naming.body info body-outside',
      ],
      ['the prefecture’s union by its short name', { 'naming.body': '州总工会' }, ''],
      ['by its full name', { 'naming.body': '西双版纳傣族自治州总工会' }, ''],
    ],
    'BN-03': [
      ['no honour', { [honour]: '' }, `${honour} error required`],
      ['a May Day medal is not listed', { [honour]: '全国五一劳动奖章' }, `${honour} error honour-below`],
      ['a model worker of the prefecture', { [honour]: '西双版纳州劳动模范' }, `${honour} error honour-below`],
      ['a model worker of no known rank is asked', { [honour]: '劳动模范' }, `${honour} info honour-unclear`],
      ['only applied for', { [honour]: '省劳模（申报中）' }, `${honour} info honour-unclear`],
      ['see elsewhere', { [honour]: '见附件' }, `${honour} info honour-unclear`],
      ['of the nation', { [honour]: '2020年全国劳动模范' }, ''],
      ['of a ministry', { [honour]: '农业农村部劳动模范' }, ''],
      ['an advanced worker of the province', { [honour]: '省先进工作者' }, ''],
      ['granted the treatment', { [honour]: '经认定享受省部级劳模待遇' }, ''],
      ['the best of several counts', { [honour]: '州劳模、云南省劳动模范' }, ''],
      ['a municipality is of provincial rank', { [honour]: '重庆市劳动模范' }, ''],
      ['a county’s studio is outside', { [honour]: '', 'naming.level': '县级' }, ''],
      ['named before the document', { [honour]: '州劳模', 'naming.date': '2017-05-01' }, ''],
    ],
    'BN-04': [
      ['without the leader’s name', { 'studio.name': '橡胶加工劳模创新工作室' }, 'studio.name error name-lacks-leader'],
      ['with it', { 'studio.name': '测试橡胶厂岩某劳模创新工作室' }, ''],
      ['a blank within the name', { 'leader.name': '岩 某' }, ''],
      ['one of two leaders', { 'leader.name': '岩某、刀某' }, ''],
    ],
    'BN-05': [
      ['nobody', { 'studio.memberCount': 0 }, 'studio.memberCount warning too-few'],
      ['one may be the leader', { 'studio.memberCount': 1 }, 'studio.memberCount info members-besides-unclear'],
      ['two: no minimum is written', { 'studio.memberCount': 2 }, ''],
      ['a county’s studio is outside', { 'studio.memberCount': 0, 'naming.level': '县级' }, ''],
    ],
    'BN-06': [
      ['no leader', { 'leader.name': '无' }, 'leader.name error stated-none'],
      ['a leader of another kind is asked', { 'leader.category': '高级技师' }, 'leader.category info leader-judged'],
      ['a model worker', { 'leader.category': '劳动模范' }, ''],
    ],
    'BN-08': [
      ['no project', { 'project.count': 0, 'project.approved': '' }, 'project.count error too-few'],
      ['a county’s studio is outside', { 'project.count': 0, 'naming.level': '县级' }, ''],
      ['not approved', { 'project.approved': '未立项' }, 'project.approved error stated-none'],
      ['one', { 'project.count': 1 }, ''],
    ],
    'BN-09': [
      ['no result', { 'result.count': 0 }, 'result.count error too-few'],
      ['recognised by nobody', { 'result.recogniser': '' }, 'result.recogniser error required'],
      [
        'only an economic benefit: both are asked',
        { 'result.socialBenefit': '' },
        'result.socialBenefit error required',
      ],
      ['one of “one to two”', { 'result.count': 1 }, ''],
      [
        'one, where somebody decided on two',
        { 'result.count': 1 },
        'result.count error too-few',
        { settings: { 'results.least': '2' } },
      ],
      ['two', { 'result.count': 2 }, '', { settings: { 'results.least': '2' } }],
    ],
    'BN-10': [
      ['no place', { 'site.name': '' }, 'site.name error required'],
      ['no special fund', { 'fund.special': '无' }, 'fund.special error stated-none'],
      ['another source: two articles differ', { 'fund.source': '政府补贴' }, 'fund.source info source-not-unit'],
      [
        'another source, where somebody decided',
        { 'fund.source': '政府补贴' },
        'fund.source error source-not-unit',
        { settings: { 'fund.source': 'unit' } },
      ],
      ['a place and a fund by the unit', { 'fund.special': 1 }, ''],
    ],
    'BN-11': [
      ['another kind', { 'project.type': '营销' }, 'project.type info not-listed'],
      ['one of four', { 'project.type': '机制创新' }, ''],
    ],
    'BN-12': [
      ['management was not asked', { 'application.consent': '' }, 'application.consent warning required'],
      ['named before it applied', { 'application.date': '2023-05-01' }, 'naming.date warning step-order'],
      ['named the same day', { 'application.date': '2023-04-20' }, ''],
      ['not named yet', { 'naming.date': '', 'naming.level': '', 'naming.body': '' }, ''],
    ],
    'BN-13': [
      ['paid nothing, whatever the amount', { 'subsidy.amount': '' }, 'subsidy.amount warning not-paid-open'],
      ['any amount: none is written', { 'subsidy.amount': 7777 }, ''],
      [
        'another amount than the one that was entered',
        { 'subsidy.amount': 7777 },
        'subsidy.amount warning amount-differs',
        { settings: { 'amount.municipal': '10000' } },
      ],
      ['that amount', {}, '', { settings: { 'amount.municipal': '10000' } }],
      ['a county’s studio', { 'subsidy.amount': '', 'naming.level': '县级' }, ''],
      ['named before the document', { 'subsidy.amount': '', 'naming.date': '2017-05-01' }, ''],
    ],
    'BN-14': [
      ['no other union gave anything', { 'subsidy.countyAmount': '' }, 'subsidy.countyAmount warning required'],
      ['not in the open', { 'subsidy.disclosure': '' }, 'subsidy.disclosure warning required'],
      ['any amount', { 'subsidy.countyAmount': 1 }, ''],
    ],
    'BN-15': [
      ['another source: “as a rule”', { 'fund.source': '政府补贴' }, 'fund.source info source-not-unit'],
      ['the unit', { 'fund.source': '本单位' }, ''],
    ],
    'BN-16': [
      ['none', { 'rules.management': '×' }, 'rules.management warning stated-none'],
      ['some', { 'rules.management': '√' }, ''],
    ],
    'BN-17': [
      ['one of three is missing', { 'ledger.development': '' }, 'ledger.development warning required'],
      ['no ledger of spending is asked for', { 'ledger.spending': '' }, ''],
    ],
    'BN-18': [
      ['the union’s own ledger', { 'ledger.management': '无' }, 'ledger.management warning stated-none'],
      ['kept', { 'ledger.management': '有' }, ''],
    ],
    'BN-19': [
      [
        'not assessed last year',
        { 'assessment.date': '2023-11-30', 'filing.date': '2023-12-20' },
        ['assessment.date warning year-missing', 'filing.date warning year-missing'],
      ],
      ['filed on 1 January', { 'filing.date': '2026-01-01' }, 'filing.date warning filed-after'],
      ['filed on 31 December', { 'filing.date': '2025-12-31' }, ''],
    ],
    'BN-20': [
      [
        'no review in seven years',
        { 'naming.date': '2019-04-20', 'application.date': '2019-02-01' },
        'review.date warning cycle-due',
      ],
      [
        'a little over five: where it begins is not written',
        { 'naming.date': '2021-04-20', 'application.date': '2021-02-01' },
        'review.date info cycle-due',
      ],
      [
        'a column for the review before the naming does not tell',
        { 'naming.date': '2019-04-20', 'application.date': '2019-02-01' },
        '',
        { headers: { 'review.date': '考评时间' } },
      ],
      ['five years to the day', { 'naming.date': '2021-11-20', 'application.date': '2021-02-01' }, ''],
      ['reviewed', { 'naming.date': '2019-04-20', 'application.date': '2019-02-01', 'review.date': '2024-05-01' }, ''],
    ],
    'BN-21': [
      ['none', { 'county.rules': '' }, 'county.rules warning required'],
      ['some', { 'county.rules': '√' }, ''],
    ],
  });
});

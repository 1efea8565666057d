import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { testRules } from '../../support/rule-case';
import { SOUND_JIAOZUO } from '../../support/sound-rows';
import { check } from '../../support/studio';

const options = { policy: jiaozuo2015 };
const rise = (level: string, date: string, amount: number | string) =>
  ({ 'naming.level': level, 'naming.date': date, 'subsidy.entitled': '', 'subsidy.amount': amount }) as const;

describe('a register row under 焦工文〔2015〕6号', () => {
  it('has nothing to say about a row that fulfils every clause', () => {
    const findings = check([SOUND_JIAOZUO], options);
    expect(findings.map(({ rule, code }) => `${rule} ${code}`)).toEqual(['jiaozuo-2015/JZ-24 batch-counts']);
  });

  testRules(SOUND_JIAOZUO, options, {
    'JZ-01': [
      [
        'named before the document: told, and nothing is judged by it',
        { 'naming.date': '2014-05-01' },
        'naming.date info before-effective',
      ],
      [
        'named in 2015 without a day: may be before',
        { 'naming.date': '2015年' },
        'naming.date info maybe-before-effective',
      ],
      ['named on the first day', { 'naming.date': '2015-02-02' }, ''],
      ['named on the last day before', { 'naming.date': '2015-02-01' }, 'naming.date info before-effective'],
    ],
    'JZ-02': [
      ['another category is only pointed out', { 'leader.category': '管理人员' }, 'leader.category info not-listed'],
      ['blank', { 'leader.category': '' }, 'leader.category info required'],
      ['专业技术人员', { 'leader.category': '专业技术人员' }, ''],
    ],
    'JZ-03': [
      ['a kind the document does not have', { 'project.type': '营销创新' }, 'project.type info not-listed'],
      ['several kinds at once', { 'project.type': '管理、服务' }, ''],
    ],
    'JZ-04': [
      ['no leader', { 'leader.name': '' }, 'leader.name error required'],
      ['a leader', { 'leader.name': '赵某某' }, ''],
    ],
    'JZ-05': [
      ['nobody', { 'studio.memberCount': 0 }, 'studio.memberCount error too-few'],
      ['one may be the leader alone', { 'studio.memberCount': 1 }, 'studio.memberCount info members-besides-unclear'],
      ['two: no minimum of three is written', { 'studio.memberCount': '2人' }, ''],
      ['blank', { 'studio.memberCount': '' }, 'studio.memberCount error required'],
      ['unreadable is the data check’s matter', { 'studio.memberCount': '若干' }, ''],
      ['negative is the data check’s matter', { 'studio.memberCount': -3 }, ''],
    ],
    'JZ-06': [
      ['blank', { 'studio.activities': '' }, 'studio.activities error required'],
      ['无', { 'studio.activities': '无' }, 'studio.activities error stated-none'],
      ['something', { 'studio.activities': '技能培训' }, ''],
    ],
    'JZ-07': [
      ['none', { 'project.count': 0 }, 'project.count error too-few'],
      ['one', { 'project.count': '1项' }, ''],
      ['the projects by name', { 'project.count': '高炉节能改造项目' }, ''],
    ],
    'JZ-08': [
      ['none', { 'result.count': '0' }, 'result.count error too-few'],
      ['one', { 'result.count': 1 }, ''],
      ['blank', { 'result.count': '' }, 'result.count error required'],
    ],
    'JZ-09': [
      ['no place', { 'site.kind': '', 'site.area': '' }, 'site.kind error required'],
      ['a place told by its size', { 'site.kind': '' }, ''],
      ['no money', { 'fund.amount': 0, 'fund.special': 0 }, 'fund.amount error stated-none'],
      ['a special fund is money too', { 'fund.amount': '', 'fund.special': '有' }, ''],
      ['both blank', { 'fund.amount': '', 'fund.special': '' }, 'fund.amount error required'],
      ['an unreadable amount is not nothing', { 'fund.amount': '待定', 'fund.special': '' }, ''],
    ],
    'JZ-11': [
      ['blank is only pointed out', { 'studio.supervisingUnion': '' }, 'studio.supervisingUnion info required'],
      ['named', { 'studio.supervisingUnion': '机械产业工会' }, ''],
    ],
    'JZ-12': [
      ['blank', { 'site.kind': '' }, 'site.kind warning required'],
      ['within another place is allowed', { 'site.kind': '依托车间班组' }, ''],
    ],
    'JZ-16': [
      ['one kind is missing', { 'rules.documents': '组织、工作、管理制度' }, 'rules.documents warning checklist-lacks'],
      ['not on the wall', { 'rules.onWall': '否' }, 'rules.onWall warning stated-none'],
      ['says what is lacking', { 'rules.documents': '缺奖励制度' }, 'rules.documents warning checklist-lacks'],
      ['齐全', { 'rules.documents': '制度齐全' }, ''],
      ['four by number', { 'rules.documents': '4项' }, ''],
      ['a tick', { 'rules.documents': '√' }, ''],
      ['cannot be told from the text', { 'rules.documents': '见附件' }, 'rules.documents info checklist-unclear'],
    ],
    'JZ-17': [
      ['none', { 'fund.special': '无' }, 'fund.special warning stated-none'],
      ['nought', { 'fund.special': 0 }, 'fund.special warning stated-none'],
      ['an amount', { 'fund.special': '2万元' }, ''],
    ],
    'JZ-18': [
      ['two kinds of six', { 'archive.kinds': '团队档案、创新项目' }, 'archive.kinds warning checklist-lacks'],
      ['all six', { 'archive.kinds': '团队档案、组织机构、工作职责、工作目标、创新项目、成果转化' }, ''],
      ['six by number', { 'archive.kinds': '6类' }, ''],
    ],
    'JZ-20': [
      ['counts as other', { 'studio.activities': '文体联谊' }, 'studio.activities info not-listed'],
      ['one of the seven', { 'studio.activities': '合理化建议' }, ''],
      ['blank is JZ-06', { 'studio.activities': '' }, ''],
    ],
    'JZ-21': [
      ['a mode the document does not have', { 'studio.mode': '技师创新工作室' }, 'studio.mode info not-listed'],
      ['a model worker without honour', { 'leader.honour': '' }, 'leader.honour info honour-needed'],
      ['a team leader needs no honour', { 'studio.mode': '班组长', 'leader.honour': '' }, ''],
    ],
    'JZ-22': [
      ['without 技术', { 'studio.name': '王某某创新工作室' }, 'studio.name warning name-pattern'],
      ['another kind', { 'studio.name': '王某某劳模创新工作室' }, 'studio.name warning name-pattern'],
      ['named after a field', { 'studio.name': '电液传动技术创新工作室' }, 'studio.name warning name-pattern'],
      ['职工技术创新工作室', { 'studio.name': '职工技术创新工作室' }, ''],
      ['with the unit before it', { 'studio.name': '测试机械厂职工技术创新工作室' }, ''],
      ['unit and leader', { 'studio.name': '测试机械厂王某某技术创新工作室' }, ''],
      ['a padded name', { 'studio.name': '王 伟技术创新工作室', 'leader.name': '王伟' }, ''],
      ['two leaders', { 'studio.name': '王某李某技术创新工作室', 'leader.name': '王某、李某' }, ''],
      ['an unknown leader may be in the name', { 'leader.name': '' }, ''],
      ['not judged before the document', { 'studio.name': '王某某工作室', 'naming.date': '2013-01-01' }, ''],
    ],
    'JZ-23': [
      ['a group company’s own level', { 'naming.level': '集团级' }, 'naming.level info outside-levels'],
      ['基层单位', { 'naming.level': '基层单位', 'subsidy.amount': '' }, ''],
    ],
    'JZ-24': [
      ['counts are shown', {}, 'header info batch-counts'],
      [
        'batches two years apart',
        [
          { 'naming.date': '2016-05-01', 'studio.unit': '甲厂' },
          { 'naming.date': '2018-05-01', 'studio.unit': '乙厂' },
        ],
        ['header info batch-counts', 'header info batch-gap'],
      ],
      [
        'batches three years apart',
        [
          { 'naming.date': '2015-05-01', 'studio.unit': '甲厂' },
          { 'naming.date': '2018-05-01', 'studio.unit': '乙厂' },
        ],
        'header info batch-counts',
      ],
      ['no municipal naming', { 'naming.level': '省级' }, ''],
    ],
    'JZ-25': [
      ['no form', { 'application.form': '未填' }, 'application.form warning stated-none'],
      ['no self-check', { 'application.selfcheck': '' }, 'application.selfcheck warning required'],
      ['both', { 'application.form': '有' }, ''],
    ],
    'JZ-26': [
      ['no visit', { 'review.siteVisit': '' }, 'review.siteVisit warning required'],
      ['a no', { 'review.siteVisit': '否' }, 'review.siteVisit warning stated-none'],
      ['a date', { 'review.siteVisit': '2018.3.5' }, ''],
    ],
    'JZ-27': [
      ['no body', { 'naming.body': '' }, 'naming.body warning required'],
      ['no date', { 'naming.date': '' }, 'naming.date warning required'],
      ['both', {}, ''],
    ],
    'JZ-28': [
      ['another size', { 'plaque.size': '80×60cm' }, 'plaque.size warning plaque-size'],
      ['another unit', { 'plaque.size': '60mm×40mm' }, 'plaque.size warning plaque-size'],
      ['blank', { 'plaque.size': '' }, 'plaque.size warning required'],
      ['no size at all', { 'plaque.size': '标准尺寸' }, 'plaque.size info plaque-size-unclear'],
      ...[
        '60×40',
        '60cmх40cm',
        '60X40厘米',
        '６０＊４０ｃｍ',
        '600mm*400mm',
        '0.6m×0.4m',
        '60公分×40公分',
        '60 x 40 cm',
        '40×60cm',
      ].map((size) => [`written as ${size}`, { 'plaque.size': size }, ''] as const),
    ],
    'JZ-29': [
      ['another text', { 'plaque.text': '先进班组' }, 'plaque.text warning plaque-text'],
      ['with 技术, as the name', { 'plaque.text': '王某某技术创新工作室' }, ''],
      ['职工技术创新工作室', { 'plaque.text': '职工技术创新工作室' }, ''],
      ['signed by another body', { 'plaque.signedBy': '测试机械厂' }, 'plaque.signedBy warning plaque-signature'],
      ['signed by the short name', { 'plaque.signedBy': '焦作市总' }, ''],
    ],
    'JZ-30': [
      ['nobody', { 'studio.manager': '' }, 'studio.manager warning required'],
      ['somebody', { 'studio.manager': '孙某某' }, ''],
    ],
    'JZ-31': [
      ['no ledger', { 'ledger.management': '×' }, 'ledger.management warning stated-none'],
      ['measures by name', { 'rules.management': '《测试机械厂创新工作室管理办法》' }, ''],
      ['measures to come', { 'rules.management': '待制定' }, 'rules.management warning stated-none'],
    ],
    'JZ-32': [
      ['none', { 'selfcheck.date': '' }, 'selfcheck.date warning required'],
      [
        'an old one: the interval is not written',
        { 'selfcheck.date': '2023-05-01' },
        'selfcheck.date info year-missing',
      ],
      ['several in one cell', { 'selfcheck.date': '2024.12、2025.12' }, ''],
    ],
    'JZ-33': [
      ['filed after the year that was assessed', { 'filing.date': '2026-01-10' }, 'filing.date warning filed-late'],
      ['filed on the last day', { 'filing.date': '2025-12-31' }, ''],
      [
        'filed in January, assessed year unknown',
        { 'assessment.date': '', 'filing.date': '2026-01-10' },
        'filing.date info filed-maybe-late',
      ],
      ['blank', { 'filing.date': '' }, 'filing.date warning required'],
      [
        'nothing filed for the last full year',
        { 'filing.date': '2023-12-20', 'assessment.date': '2023-12-01' },
        'filing.date warning year-missing',
      ],
      ['not due in the year of the naming', { 'filing.date': '', 'naming.date': '2026-03-01' }, ''],
    ],
    'JZ-34': [
      ['no result', { 'assessment.result': '' }, 'assessment.result warning required'],
      ['not assessed for years', { 'assessment.date': '2022-12-01' }, 'assessment.date warning year-missing'],
      ['assessed last year', { 'assessment.date': '2025年' }, ''],
    ],
    'JZ-35': [
      ['no summary', { 'summary.annual': '无' }, 'summary.annual warning stated-none'],
      ['a summary', { 'summary.annual': '已交' }, ''],
    ],
    'JZ-36': [
      ['not the unit', { 'fund.source': '市总拨款' }, 'fund.source info source-not-unit'],
      ['自筹', { 'fund.source': '自筹' }, ''],
    ],
    'JZ-37': [
      ['none', { 'fund.special': '' }, 'fund.special warning required'],
      ['an amount', { 'fund.special': 5000 }, ''],
    ],
    'JZ-38': [
      [
        'not paid, and the level says that the title is gone',
        { 'naming.level': '市级（已摘牌）', 'subsidy.amount': '' },
        '',
      ],
      [
        'both namings’ money in one amount, as the note says',
        { ...rise('省级', '2019-05-01', 30000), note: '市级1万、省级2万' },
        'subsidy.amount info promotion',
      ],
      [
        'as much without a word about it',
        { ...rise('省级', '2019-05-01', 30000), note: '第二批' },
        'subsidy.amount error amount-differs',
      ],
      [
        'both namings’ money, where each level’s naming has a date of its own',
        { ...rise('省级', '2019-05-01', 30000), note: '' },
        'subsidy.amount info promotion',
        { questions: [{ kind: 'two-columns', field: 'naming.date', columns: [1, 2], likely: 1 }] },
      ],
      [
        'the national amount for a municipal naming',
        { 'subsidy.amount': '3万元' },
        'subsidy.amount error amount-differs',
      ],
      ['too little', { 'subsidy.amount': 5000 }, 'subsidy.amount error amount-differs'],
      [
        'too little, but an instalment by its note',
        { 'subsidy.amount': 5000, note: '首期' },
        'subsidy.amount info paid-short',
      ],
      ['the right amount in words', { 'subsidy.amount': '人民币壹万元整' }, ''],
      ['provincial', { 'naming.level': '省级', 'subsidy.amount': 20000, 'subsidy.entitled': 20000 }, ''],
      ['national', { 'naming.level': '国家级', 'subsidy.amount': 30000, 'subsidy.entitled': 30000 }, ''],
      [
        'money for a county naming',
        { 'naming.level': '县级', 'subsidy.entitled': '' },
        'subsidy.amount error level-unpaid',
      ],
      [
        'money for a unit’s own naming',
        { 'naming.level': '公司级', 'subsidy.entitled': '' },
        'subsidy.amount error level-unpaid',
      ],
      [
        'another payer is not judged',
        { 'naming.level': '县级', 'subsidy.entitled': '', 'subsidy.payer': '解放区总工会' },
        '',
      ],
      [
        'a county-level city’s union is another payer',
        { 'subsidy.amount': 15000, 'subsidy.payer': '孟州市总工会' },
        '',
      ],
      ['a wrong amount due', { 'subsidy.entitled': 20000 }, 'subsidy.entitled error entitled-differs'],
      ['named but not paid', { 'subsidy.amount': '' }, 'subsidy.amount warning not-paid'],
      ['named but nought paid', { 'subsidy.amount': 0 }, 'subsidy.amount warning not-paid'],
      ['not paid, but the title is withdrawn', { 'subsidy.amount': '', 'studio.status': '已撤销' }, ''],
      ['nothing for a county naming', { 'naming.level': '县级', 'subsidy.amount': '', 'subsidy.entitled': '' }, ''],
      [
        'paid without a naming',
        { 'naming.level': '', 'naming.date': '', 'naming.body': '', 'subsidy.entitled': '' },
        'subsidy.amount error paid-unnamed',
      ],
      ['an amount before the document is not judged', { 'naming.date': '2014-05-01', 'subsidy.amount': 5000 }, ''],
      [
        'an amount that may be before it is not accused',
        { 'naming.date': '2015', 'subsidy.amount': 5000 },
        'subsidy.amount info amount-differs',
      ],
      ['an unreadable amount is the data check’s matter', { 'subsidy.amount': '1-2万' }, ''],
      ['an unreadable level is the data check’s matter', { 'naming.level': '待定' }, ''],
      ['1 without a unit may be 万元', { 'subsidy.amount': 1 }, 'subsidy.amount info unit-unclear'],
      ['1 under （万元）', { 'subsidy.amount': 1 }, '', { units: { 'subsidy.amount': 10000 } }],
      ['instalments that add up', [rise('市级', '2018-05-01', 5000), rise('市级', '2018-05-01', 5000)], ''],
      [
        'instalments beyond the entitlement',
        [rise('市级', '2018-05-01', 5000), rise('市级', '2018-05-01', 8000)],
        '3 subsidy.amount error paid-above',
      ],
      [
        'paid twice',
        [rise('市级', '2018-05-01', 10000), rise('市级', '2018-05-01', 10000)],
        '3 subsidy.amount error paid-above',
      ],
      [
        'instalments that fall short',
        [rise('市级', '2018-05-01', 3000), rise('市级', '2018-05-01', 5000)],
        '3 subsidy.amount warning paid-short',
      ],
      ...[20000, 10000, ''].map(
        (amount) =>
          [
            `a rise from municipal to provincial, then paid ${amount || 'nothing'}`,
            [rise('市级', '2016-05-01', 10000), rise('省级', '2019-05-01', amount)],
            '3 subsidy.amount info promotion',
          ] as const,
      ),
      [
        'a rise, paid by no reading of the document',
        [rise('市级', '2016-05-01', 10000), rise('省级', '2019-05-01', 15000)],
        ['3 subsidy.amount error amount-differs', '3 subsidy.amount info promotion'],
      ],
      [
        'a rise from a level that gets nothing is no question',
        [rise('县级', '2016-05-01', ''), rise('市级', '2019-05-01', 10000)],
        '',
      ],
      [
        'the same name in another unit is another studio',
        [rise('市级', '2016-05-01', 10000), { ...rise('市级', '2016-05-01', 10000), 'studio.unit': '试验化工厂' }],
        '',
      ],
    ],
    'JZ-39': [
      ['below 10000: soft', { 'subsidy.countyAmount': 5000 }, 'subsidy.countyAmount info support-below'],
      ['blank: soft', { 'subsidy.countyAmount': '' }, 'subsidy.countyAmount info required'],
      ['10000', { 'subsidy.countyAmount': '1万元' }, ''],
    ],
    'JZ-40': [
      ['more spent than paid', { 'subsidy.spent': 25000 }, 'subsidy.spent warning overspent'],
      ['all spent', { 'subsidy.spent': 20000 }, ''],
      [
        'kept by the administration',
        { 'subsidy.accountHolder': '测试机械厂财务科' },
        'subsidy.accountHolder warning account-holder',
      ],
      ['not disclosed', { 'subsidy.disclosure': '未公开' }, 'subsidy.disclosure warning stated-none'],
      [
        'nothing paid, nothing to keep',
        {
          'subsidy.amount': '',
          'subsidy.countyAmount': '',
          'subsidy.spent': '',
          'subsidy.accountHolder': '',
          'subsidy.disclosure': '',
        },
        '',
      ],
    ],
    'JZ-42': [
      ['results without an owner', { 'result.ipOwner': '' }, 'result.ipOwner info required'],
      ['no results, no owner', { 'result.ipOwner': '', 'result.count': 0 }, ''],
    ],
    'JZ-43': [
      ['more than the fund is only shown', { 'award.year': '2019', 'award.amount': 400000 }, 'header info award-pool'],
      ['within the fund', { 'award.year': '2019', 'award.amount': 300000 }, ''],
    ],
    'JZ-44': [
      [
        'two days in one year',
        [
          { 'award.year': '2019-04-01', 'award.amount': 10000, 'studio.unit': '甲厂' },
          { 'award.year': '2019-10-01', 'award.amount': 10000, 'studio.unit': '乙厂' },
        ],
        'header info award-twice',
      ],
      ['one round', { 'award.year': '2019-04-01', 'award.amount': 10000 }, ''],
    ],
    'JZ-45': [
      [
        'below 10000 in every reading',
        { 'award.year': '2019', 'award.amount': 5000 },
        'award.amount error award-below',
      ],
      [
        'below 10000 each, not in all',
        [
          { 'award.year': '2019', 'award.amount': 6000, 'studio.unit': '甲厂' },
          { 'award.year': '2019', 'award.amount': 12000, 'studio.unit': '乙厂' },
        ],
        '2 award.amount info award-below-total',
      ],
      ['10000', { 'award.year': '2019', 'award.amount': 10000 }, ''],
    ],
    'JZ-46': [
      ['none', { 'county.rules': '无' }, 'county.rules warning stated-none'],
      ['some', { 'county.rules': '√' }, ''],
    ],
  });
});

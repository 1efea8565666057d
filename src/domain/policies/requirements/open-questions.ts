import type { Policy, PolicyId } from '../policy';

/** Something a document leaves open or says in two ways, and what the tool does about it. */
export interface OpenQuestion {
  readonly id: string;
  readonly articles: readonly string[];
  /** Requirements it concerns. */
  readonly rules: readonly string[];
  /** Key of the setting that decides it; null where one reading is taken and told. */
  readonly setting: string | null;
}

type Entry = readonly [articles: string, rules: string, setting?: string];
type Question = Readonly<Partial<Record<PolicyId, Entry>>>;

/* By question, what it touches in each document: articles, requirements, and the setting that decides it. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  'how-often-results': {
    'yangpu-2018': ['第三条4', 'YP-08', 'results.window'],
    'xishuangbanna-2018': ['第六条(四)', 'BN-09', 'results.window'],
    'cccc-2018': ['三七', 'CC-13'],
    'beijing-2011': ['三5', 'BJ-07'],
  },
  'at-least-one-to-two': {
    'xishuangbanna-2018': ['第六条(四)', 'BN-09', 'results.least'],
    'beijing-2011': ['三5', 'BJ-07', 'results.least'],
  },
  promotion: { 'jiaozuo-2015': ['第二十条', 'JZ-38', 'promotion'] },
  'county-support': { 'jiaozuo-2015': ['第二十条', 'JZ-39'] },
  'unpaid-levels': { 'jiaozuo-2015': ['第二十条 题注/第二十八条', 'JZ-38 JZ-01'] },
  'name-and-plaque': { 'jiaozuo-2015': ['第十一条 第十三条4', 'JZ-22 JZ-29'] },
  'plaque-sign': { 'jiaozuo-2015': ['第十三条4', 'JZ-28'] },
  'bonus-each': { 'jiaozuo-2015': ['第二十四条', 'JZ-45', 'award.basis'] },
  'award-pool': { 'jiaozuo-2015': ['第二十三条', 'JZ-43', 'award.pool'] },
  'year-end': {
    'jiaozuo-2015': ['第十六条', 'JZ-33', 'filing.deadline'],
    'yangpu-2018': ['第十一条', 'YP-21', 'filing.deadline'],
  },
  'leader-counted': {
    'jiaozuo-2015': ['第四条2', 'JZ-05', 'members.leader'],
    'yangpu-2018': ['第三条2', 'YP-05', 'members.leader'],
    'cccc-2018': ['三二', 'CC-05', 'team.leader'],
  },
  'applied-again': { 'yangpu-2018': ['第七条', 'YP-12'] },
  'three-year-cycle': { 'yangpu-2018': ['第十二条', 'YP-22', 'cycle.start'] },
  'time-to-correct': { 'yangpu-2018': ['第十二条', 'YP-23'] },
  'retirement-age': { 'yangpu-2018': ['第十三条', 'YP-25', 'retirement.male'] },
  'travel-costs': { 'yangpu-2018': ['第十六条', 'YP-33 YP-32', 'spending.travel'] },
  'support-amount': { 'yangpu-2018': ['第十五条', 'YP-28 YP-29'] },
  'municipal-rank': {
    'yangpu-2018': ['第三条1', 'YP-03'],
    'beijing-2011': ['四', 'BJ-08 BJ-09'],
  },
  'unit-pays': { 'xishuangbanna-2018': ['第六条(五) 第九条', 'BN-10 BN-15', 'fund.source'] },
  'subsidy-amount': { 'xishuangbanna-2018': ['第九条', 'BN-13', 'amount.municipal'] },
  'five-year-review': { 'xishuangbanna-2018': ['第十七条', 'BN-20', 'cycle.start'] },
  'recognised-by': { 'cccc-2018': ['三七', 'CC-13'] },
  'eight-digits': { 'cccc-2018': ['填表说明8', 'CC-37'] },
  'two-names-of-a-cell': { 'cccc-2018': ['填表说明1 填表说明3', 'CC-30 CC-32'] },
  'which-two-years': { 'cccc-2018': ['填表说明4 填表说明10', 'CC-33 CC-39', 'application.years'] },
  'earlier-naming': { 'cccc-2018': ['填表说明5', 'CC-34'] },
  'name-of-the-form': { 'cccc-2018': ['五（五）', 'CC-26'] },
  'unit-type': { 'cccc-2018': ['附件1封面', 'CC-29'] },
  'talents-overlap': { 'cccc-2018': ['填表说明6', 'CC-35'] },
  'own-banned-list': { 'cccc-2018': ['四四', 'CC-19 CC-20'] },
  'ten-or-thirty': { 'cccc-2018': ['五（五） 二', 'CC-23 CC-01', 'batch.quota'] },
  'plaque-and-name': { 'beijing-2011': ['四', 'BJ-08 BJ-09 BJ-10', 'amount.provincial'] },
  'one-year-notice': { 'beijing-2011': ['四', 'BJ-08 BJ-16', 'application.deadline'] },
  'words-for-losing-it': {
    'jiaozuo-2015': ['第十六条', 'JZ-34'],
    'yangpu-2018': ['第十二条', 'YP-23'],
    'xishuangbanna-2018': ['第十七条', 'BN-20'],
    'cccc-2018': ['四末', 'CC-22'],
    'beijing-2011': ['五4', 'BJ-24'],
  },
  'forms-not-known': {
    'jiaozuo-2015': ['第十三条1', 'JZ-25'],
    'beijing-2011': ['四', 'BJ-14 BJ-18'],
  },
};

/** Ids of the open questions of all documents. */
export const OPEN_QUESTIONS: readonly string[] = Object.keys(QUESTIONS);

/** What this document leaves open. */
export const questionsOf = ({ id: policy }: Policy): OpenQuestion[] =>
  Object.entries(QUESTIONS).flatMap(([id, question]) => {
    const entry = question[policy];
    if (!entry) return [];
    const [articles, rules, setting = null] = entry;
    return [{ id, articles: articles.split(' '), rules: rules.split(' '), setting }];
  });

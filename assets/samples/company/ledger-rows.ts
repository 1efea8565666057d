import type { CompanyStudio } from './company-studio';
import { type LedgerCell, wrong } from './ledger-cell';

type Row = readonly LedgerCell[];

const SURNAMES = '江河湖海山川林木风云雷雨';
const WORK = ['技术攻关', '技能培训', '导师带徒', '合理化建议', '成果展示'];
const DUTIES = ['方案编制', '现场试验', '数据记录', '材料采购', '资料归档', '培训组织'];
const YEARS = [2024, 2025] as const;

const day = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
const of = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');
const person = (index: number, place: number): string =>
  `${SURNAMES[(index + place * 5) % SURNAMES.length] ?? '某'}${'一二三四五六'[place] ?? '某'}工`;

/** Four people of each studio. */
export const memberRows = (name: string, index: number): Row[] =>
  Array.from({ length: 4 }, (_, place) => [
    name,
    person(index, place),
    (index + place) % 3 === 0 ? '女' : '男',
    `${1972 + ((index * 3 + place * 7) % 25)}${two(1 + ((index + place) % 12))}`,
    place % 2 === 0 ? '本科' : '大专',
    place === 0 ? '高级工程师' : '技师',
    place % 2 === 0 ? '工程部' : '技术中心',
    of(DUTIES, index + place),
  ]);

const noProof = (value: string): LedgerCell => wrong(value, 'CC-10', 'warning', '活动没有佐证材料');
const ACTIVITY_SLIPS: Readonly<Record<string, LedgerCell>> = {
  '1/2': noProof(''),
  '9/0': noProof('待补'),
  '13/3': noProof('无'),
  '16/1': noProof('/'),
};
const ACTIVITY_PROOFS = ['照片、签到表', '会议纪要', '√', '活动照片12张.zip', '有'];

/** Four activities in two years; none of the third studio. */
export const activityRows = (name: string, index: number, { field }: CompanyStudio): Row[] =>
  index === 2
    ? []
    : YEARS.flatMap((year) => [3, 9].map((month) => ({ year, month }))).map(({ year, month }, place) => [
        day(year, month, 5 + index),
        name,
        of(WORK, index + place),
        `${field}${place % 2 === 0 ? '难题会诊' : '经验交流会'}`,
        8 + ((index + place) % 12),
        ACTIVITY_SLIPS[`${index}/${place}`] ?? of(ACTIVITY_PROOFS, index + place),
      ]);

/** A project each year, with plan and goal; the seventh studio has none in 2025, the tenth no goal. */
export const projectRows = (name: string, index: number, { field }: CompanyStudio): Row[] =>
  YEARS.filter((year) => !(index === 6 && year === 2025)).map((year) => [
    name,
    `${field}${year === 2024 ? '提质' : '降耗'}攻关`,
    year,
    `示科〔${year}〕${10 + index}号`,
    '分三个阶段推进',
    index === 9 && year === 2025
      ? wrong('', 'CC-12', 'error', '立项项目没有目标')
      : `${year === 2024 ? '合格率' : '能耗'}${year === 2024 ? '提高' : '降低'} ${2 + (index % 5)}%`,
    `立项批复-${year}-${two(index + 1)}`,
  ]);

const resultCells = (index: number, year: number): Record<'recogniser' | 'social' | 'seal' | 'proof', LedgerCell> => {
  const is = (studio: number, slipYear: number): boolean => index === studio && year === slipYear;
  return {
    recogniser: is(3, 2025)
      ? wrong('', 'CC-13', 'error', '成果没有认定部门')
      : of(['省交通运输协会', '中国施工企业管理协会', '省科技厅'], index),
    social: is(13, 2024) ? wrong('', 'CC-13', 'error', '成果没有写社会效益') : '减少返工，缩短工期',
    seal: is(1, 2025) ? wrong('', 'CC-34', 'error', '经济效益没有加盖财务章的原件') : '是',
    proof: is(8, 2024)
      ? wrong('', 'CC-34', 'error', '成果没有证明材料')
      : is(11, 2025)
        ? wrong('待补', 'CC-34', 'error', '成果的证明材料还没有')
        : `成果证明-${year}-${two(index + 1)}.pdf`,
  };
};

/** A result each year, under the studio's own heading; none of the sixth studio. */
export const resultRows = (index: number, { field }: CompanyStudio): Row[] =>
  YEARS.map((year, place) => {
    const { recogniser, social, seal, proof } = resultCells(index, year);
    return [
      place + 1,
      `${field}${place === 0 ? '工艺改进' : '装备改造'}`,
      place === 0 ? '技术革新' : '发明创造',
      day(year, 1 + (index % 12), 20),
      recogniser,
      (index + place) % 3 === 0 ? '实用新型' : (index + place) % 7 === 0 ? '发明' : '',
      (index + place) % 4 === 0 ? '省部' : '',
      index % 5 === 0 ? 12.5 : 0,
      6 + ((index + place) % 9),
      social,
      (index + place) % 2 === 0 ? '是' : '否',
      seal,
      proof,
    ];
  });

const talent = (index: number): { readonly grade: LedgerCell; readonly proof: LedgerCell } => ({
  grade:
    index === 12
      ? wrong('', 'CC-35', 'error', '没有写晋升为何种等级或获何荣誉')
      : of(['高级技师', '技师', '高级工'], index),
  proof: index === 4 ? wrong('', 'CC-34', 'error', '培养人才没有证明材料') : `证书-${two(index + 1)}`,
});

/** One promotion in 2025; without the studio's name where the whole sheet is its own. */
export const developmentRows = (name: string | null, index: number): Row[] => {
  const { grade, proof } = talent(index);
  const honour = index !== 12 && index % 4 === 0 ? '企业劳动模范' : '';
  return [[...(name === null ? [] : [name]), person(index, 1), day(2025, 6, 10 + index), grade, honour, proof]];
};

/** Two payments each; a bonus among those of the tenth studio. */
export const spendingRows = (name: string, index: number, { field }: CompanyStudio): Row[] => [
  [day(2025, 4, 8 + index), name, `${field}试验器材`, '设备购置', 12000 + 500 * index, `记-${101 + index}`],
  index === 9
    ? [day(2025, 12, 25), name, '年终奖金', '奖金津贴', 6000, `记-${301 + index}`]
    : [day(2025, 10, 8 + index), name, '成果资料印制', '成果推广', 3000, `记-${201 + index}`],
];

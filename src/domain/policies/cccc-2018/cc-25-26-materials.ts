import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule } from '../policy';
import { type ChecklistItem, readChecklist } from '../rules/checklist-rule';
import { tellCopies } from '../rules/copies';
import { tellNothing } from '../rules/filled-rule';
import { memoText } from '../rules/memo-text';
import { tellUnlessYes } from '../rules/yes-rule';
import { isGroupMatter } from './group-naming';

const step = (id: string) => ({ id, article: '五（五）', severity: 'error' }) as const;
const COPIES = 2;

/** 五（五）: two bound copies and an electronic one. */
const cc25: RowRule = {
  ...step('CC-25'),
  scope: 'row',
  needs: ['application.copies', 'application.electronic'],
  partial: true,
  check: (studio, report) => {
    if (!isGroupMatter(studio)) return;
    if (studio.has('application.copies')) tellCopies(studio, COPIES, report);
    if (studio.has('application.electronic')) tellUnlessYes(studio, 'application.electronic', report);
  },
};

const MATERIALS: readonly ChecklistItem[] = [
  { word: '申报表', pattern: /申报表|申报审批表|附件1/ },
  { word: '工作室情况', pattern: /情况/ },
  { word: '规章制度', pattern: /制度/ },
  { word: '工作业绩', pattern: /业绩/ },
  { word: '创新成果证明', pattern: /成果|证明/ },
];
const FIELDS = ['application.materials', 'application.form'] as const satisfies readonly Field[];
const SAYS_LACKING = /缺|欠|未|没有/;
const readMaterials = memoText((text) => ({ lacks: readChecklist(text, MATERIALS) }));

/* A list that names some may be short for all; one that says what is lacking is not. */
const tellMaterials = (studio: Studio, report: Report): void => {
  const field = 'application.materials';
  if (tellNothing(studio, field, report)) return;
  const value = studio.text(field);
  const { lacks } = readMaterials(value);
  if ((lacks && lacks.length === 0) || (!lacks && studio.yesNo(field).value === true)) return;
  if (!lacks && studio.yesNo(field).value === false) {
    report(studio, field, { code: 'stated-none', params: { field, value } });
    return;
  }
  if (lacks && SAYS_LACKING.test(value)) {
    report(studio, field, { code: 'checklist-lacks', params: { field, lacks: lacks.join('、') } });
    return;
  }
  const words = MATERIALS.map(({ word }) => word).join('、');
  if (!value.startsWith('#'))
    report(studio, field, { code: 'checklist-unclear', severity: 'info', params: { field, words } });
};

/** 五（五）: the form and four kinds of material. */
const cc26: RowRule = {
  ...step('CC-26'),
  scope: 'row',
  needs: [],
  oneOf: [FIELDS],
  check: (studio, report) => {
    if (!isGroupMatter(studio)) return;
    if (studio.has('application.materials')) tellMaterials(studio, report);
    if (studio.has('application.form')) tellUnlessYes(studio, 'application.form', report);
  },
};

/** 五（五）: what is handed in. */
export const materials: readonly Rule[] = [cc25, cc26];

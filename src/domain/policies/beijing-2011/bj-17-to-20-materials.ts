import { compactText } from '../../cell/normalise-text';
import { readCount } from '../../cell/read-count';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule } from '../policy';
import { type ChecklistItem, readChecklist, tellChecklist } from '../rules/checklist-rule';
import { tellCopies } from '../rules/copies';
import { tellNothing } from '../rules/filled-rule';
import { memoText } from '../rules/memo-text';
import { tellUnlessYes } from '../rules/yes-rule';
import { isCityMatter } from './city-naming';

const COPIES = 2;
const FEWEST = 3;
const MOST = 5;

const material = (
  id: string,
  number: number,
  field: Field,
  check: (studio: Studio, report: Report) => void,
): RowRule => ({
  id,
  article: `四·材料${number}`,
  severity: 'error',
  scope: 'row',
  needs: [field],
  check: (studio, report) => {
    if (isCityMatter(studio)) check(studio, report);
  },
});

/** 四·材料1: the form in two copies. */
const bj17 = material('BJ-17', 1, 'application.copies', (studio, report) => tellCopies(studio, COPIES, report));

const SECTIONS: readonly ChecklistItem[] = [
  { word: '工作内容', pattern: /工作内容|内容/ },
  { word: '科研项目', pattern: /项目/ },
  { word: '取得的成绩', pattern: /成绩|成果|业绩/ },
  { word: '工作计划', pattern: /计划/ },
  { word: '工作目标', pattern: /目标/ },
];
const readSections = memoText((text) => ({ lacks: readChecklist(text, SECTIONS) }));
const SAYS_LACKING = /缺|欠|未|没有/;

/* A list that names some may be short for all; only one that says what is lacking is an error. */
const tellSections = (studio: Studio, report: Report): void => {
  const field = 'application.recommendation';
  const isSure = SAYS_LACKING.test(studio.text(field));
  tellChecklist(studio, field, SECTIONS, readSections, (row, at, found) =>
    report(row, at, found.code === 'checklist-lacks' && !isSure ? { ...found, severity: 'info' } : found),
  );
};

/** 四·材料2: the unit's recommendation with five sections. */
const bj18 = material('BJ-18', 2, 'application.recommendation', tellSections);

const tellPhotos = (studio: Studio, report: Report): void => {
  const field = 'application.photos';
  const { value, problem } = studio.count(field);
  if (problem !== null || (value === null && tellNothing(studio, field, report))) return;
  if (value !== null && value >= 0 && (value < FEWEST || value > MOST))
    report(studio, field, { code: 'photos', params: { count: value, from: FEWEST, to: MOST } });
};

/* √, 有, 1张: one portrait; its blue background is for people to look at. */
const tellPortrait = (studio: Studio, report: Report): void => {
  const field = 'application.idPhoto';
  if (tellNothing(studio, field, report)) return;
  const count = readCount(compactText(studio.text(field))).value;
  if (count !== null && count > 1) report(studio, field, { code: 'id-photos', params: { count } });
  else tellUnlessYes(studio, field, report);
};

/** 四·材料3: three to five photographs, and one portrait of the leader. */
const bj19: RowRule = {
  ...material('BJ-19', 3, 'application.photos', () => undefined),
  needs: ['application.photos', 'application.idPhoto'],
  partial: true,
  check: (studio, report) => {
    if (!isCityMatter(studio)) return;
    if (studio.has('application.photos')) tellPhotos(studio, report);
    if (studio.has('application.idPhoto')) tellPortrait(studio, report);
  },
};

/** 四·材料4: all of it as files, by mail or on a disc. */
const bj20 = material('BJ-20', 4, 'application.electronic', (studio, report) =>
  tellUnlessYes(studio, 'application.electronic', report),
);

/** 四: what is handed in. */
export const materials: readonly Rule[] = [bj17, bj18, bj19, bj20];

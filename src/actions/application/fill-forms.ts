import type { Finding } from '../../domain/findings/finding';
import type { FilledForm, FillOutcome, FillProgress, FillRequest } from '../application-outcome';
import type { Choices, Note } from '../assistant';
import { inSlices } from '../in-slices';
import type { DrawingOutcome, WorkbookSession, WorkbookSurvey } from '../workbook-port';
import { sheetKey } from './form-drawings';
import { formFindings } from './form-findings';
import { addresses } from './form-places';
import type { FormOptions } from './form-options';
import { readingOf } from './form-reading';
import { markForms } from './mark-forms';
import { readWorkbook, type FormWorkbook } from './read-workbook';
import { contentOf, editedFields } from './form-content';
import { planForm, type Planned } from './plan-form';
import { studioContents } from './studio-content';

const notesBefore = ({ structureProtected, readOnly }: WorkbookSurvey, sheet: string): Note[] => {
  if (structureProtected) return [{ code: 'structure-protected', sheet }];
  return readOnly ? [{ code: 'read-only', sheet }] : [];
};

const nameIn = (outcomes: readonly DrawingOutcome[], kind: DrawingOutcome['kind'], key: string): string | null => {
  const outcome = outcomes.find((each) => each.kind === kind && each.key === key);
  return outcome ? (outcome.written ?? outcome.kept) : null;
};

const filled = (
  { studio, changed, state }: Planned,
  workbook: FormWorkbook,
  outcomes: readonly DrawingOutcome[],
): FilledForm => {
  const { record, content, form, edited } = studio;
  const key = sheetKey(workbook, record.key);
  const sheet = state === 'written' ? nameIn(outcomes, 'form', key) : (form?.sheet.name ?? null);
  const others = (['attachment', 'outline'] as const).map((kind) => nameIn(outcomes, kind, key));
  const findings: Finding[] =
    sheet === null || state === 'left'
      ? []
      : formFindings(
          readingOf(studio, workbook.team),
          workbook.policy,
          sheet,
          addresses(content),
          workbook.template.official,
        );
  return {
    ...contentOf(studio),
    sheet,
    otherSheets: others.filter((name) => name !== null),
    state,
    changed,
    kept: editedFields(edited.filter(({ kept }) => kept)),
    findings,
  };
};

/**
 * Writes form sheets, with the attached lists and the outline. A cell that somebody edited by hand stays unless the request
 * says otherwise; a sheet that already shows everything is not touched.
 * @throws ActionError as readWorkbook; `cancelled` leaves the sheets that are whole by then
 */
export const fillForms = async (
  session: WorkbookSession,
  request: FillRequest,
  choices: Choices,
  options: FormOptions,
  progress: FillProgress,
  signal: AbortSignal,
): Promise<FillOutcome> => {
  const workbook = await readWorkbook(session, choices, options, progress, signal);
  const { policy, template, years, survey, records } = workbook;
  const { form: words } = options.wording;
  const wanted = request.studios === 'all' ? records : records.filter(({ key }) => request.studios.includes(key));
  const contents = await inSlices(studioContents(workbook, wanted, request), () => undefined, signal);
  const planned = contents.map((studio) => planForm(studio, workbook, words));
  const notes = notesBefore(survey, words.name);
  const drawings = notes.length > 0 ? [] : planned.flatMap((each) => each.drawings);
  const tell = (done: number, total: number) => progress('write', done, total);
  const outcomes = drawings.length > 0 ? await session.replaceDrawings(drawings, tell, signal) : [];
  const forms = planned.map((each) => filled(each, workbook, outcomes));
  const marked = notes.length > 0 ? null : await markForms(session, workbook, forms, progress);
  return {
    policy: policy.id,
    official: template.official,
    years,
    forms,
    findings: forms.flatMap(({ findings }) => findings),
    markedCells: marked?.cells ?? 0,
    notes: [...notes, ...(marked?.notes ?? [])],
  };
};

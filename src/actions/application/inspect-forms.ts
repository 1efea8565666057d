import type { FillProgress, FormsInspection, StudioForm } from '../application-outcome';
import type { Choices } from '../assistant';
import { inSlices } from '../in-slices';
import type { WorkbookSession } from '../workbook-port';
import type { FormOptions } from './form-options';
import { readWorkbook } from './read-workbook';
import { contentOf, editedFields } from './form-content';
import { studioContents, type StudioContent } from './studio-content';

const studioForm = (studio: StudioContent): StudioForm => ({
  ...contentOf(studio),
  rows: studio.record.rows.map(({ row }) => row + 1),
  sheet: studio.form?.sheet.name ?? null,
  edited: editedFields(studio.edited),
  rebuilt: studio.blocked,
});

/** How complete each studio's form would be. Writes nothing. */
export const inspectForms = async (
  session: WorkbookSession,
  choices: Choices,
  options: FormOptions,
  progress: FillProgress,
  signal: AbortSignal,
): Promise<FormsInspection> => {
  const workbook = await readWorkbook(session, choices, options, progress, signal);
  const { policy, template, years, sheet, records } = workbook;
  const contents = await inSlices(studioContents(workbook, records), () => undefined, signal);
  return {
    policy: policy.id,
    official: template.official,
    years,
    sheet,
    studios: contents.map(studioForm),
  };
};

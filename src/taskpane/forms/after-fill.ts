import type { FilledForm, FillOutcome, FormsInspection, StudioForm } from '../../actions/application-outcome';

const withForm = (studio: StudioForm, form: FilledForm | undefined): StudioForm => {
  if (!form) return studio;
  const { fields, missing, conflicts, filled, total, kept, sheet, state } = form;
  return {
    ...studio,
    fields,
    missing,
    conflicts,
    filled,
    total,
    edited: kept,
    sheet: sheet ?? studio.sheet,
    rebuilt: state === 'left',
  };
};

/** What a filling says of its studios, in the place of what was known before. */
export const afterFill = (before: FormsInspection, { forms }: FillOutcome): FormsInspection => {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return { ...before, studios: before.studios.map((studio) => withForm(studio, byKey.get(studio.key))) };
};

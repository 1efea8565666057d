import type { FormFieldId } from '../form-field';
import { at, type FormCheck } from './form-check';

const COVER: readonly FormFieldId[] = ['cover.studio', 'cover.unit', 'cover.unitType', 'cover.recommender'];
const CLAUSE = { rule: 'CC-29', article: '附件1封面' } as const;

/** Every field holds something, or says 0 or 无; the four lines of the cover are asked for by the form itself. */
export const blankFields: FormCheck = (reading) =>
  reading.fields.flatMap((field) => {
    const { id, label, kind } = field;
    if (kind === 'pen' || reading.values.get(id) !== '') return [];
    const isCover = COVER.includes(id);
    return at(reading, id, isCover ? CLAUSE : 'data/form-blank', isCover ? 'error' : 'warning', {
      code: 'form-blank',
      params: { label },
    });
  });

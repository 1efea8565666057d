import type { FormFieldId, FormFieldKind } from '../form-field';
import { sizeParts } from '../values-studio';
import { at, type FormCheck } from './form-check';

const COVER: readonly FormFieldId[] = ['cover.studio', 'cover.unit', 'cover.unitType', 'cover.recommender'];
const CLAUSE = { rule: 'CC-29', article: '附件1封面' } as const;

/* Of two halves in one cell, one may be open: "20/". */
const isOpen = (kind: FormFieldKind, value: string | undefined): boolean =>
  value === '' || (kind === 'size' && value !== undefined && value.includes('/') && sizeParts(value).includes(''));

/** Every field holds something, or says 0 or 无; the four lines of the cover are asked for by the form itself. */
export const blankFields: FormCheck = (reading) =>
  reading.fields.flatMap((field) => {
    const { id, label, kind } = field;
    if (kind === 'pen' || !isOpen(kind, reading.values.get(id))) return [];
    const isCover = COVER.includes(id);
    return at(reading, id, isCover ? CLAUSE : 'data/form-blank', isCover ? 'error' : 'warning', {
      code: 'form-blank',
      params: { label },
    });
  });

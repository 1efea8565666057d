import { compactText } from '../../cell/normalise-text';
import type { Field } from '../../register/field';
import type { DataContext, RowCheck } from './data-context';
import { tellSpelling } from './tell-spelling';

/* The same word with a blank, in full width, or without 级. Words that say more (省示范性) stay as they are. */
const isSameWord = (text: string, label: string): boolean => {
  const compact = compactText(text);
  return text !== label && (compact === label || `${compact}级` === label || compact === `地${label}`);
};

/** A level in another form of the document's own word. */
export const levelSpelling =
  (field: Field, context: DataContext): RowCheck =>
  (studio) => {
    const { value } = studio.level();
    const suggested = value && context.levelLabels[value];
    const raw = studio.raw(field);
    if (!suggested || typeof raw !== 'string' || !isSameWord(raw, suggested)) return;
    const fix = { value: suggested };
    tellSpelling(studio, field, { code: 'level-spelling', params: { suggested }, fix }, context);
  };

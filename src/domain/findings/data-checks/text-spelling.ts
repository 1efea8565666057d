import { isInk } from '../../cell/is-ink';
import { personName } from '../../cell/normalise-text';
import type { Field } from '../../register/field';
import type { DataContext, RowCheck } from './data-context';
import { tellSpelling } from './tell-spelling';

const NAMES: ReadonlySet<Field> = new Set<Field>(['studio.name', 'studio.unit', 'leader.name', 'naming.body']);
/** Chinese text with its usual punctuation and plain ASCII without blanks. */
const TIDY = /^[!-~\u4e00-\u9fff\u3007·“”‘’《》〈〉〔〕【】「」『』（），、。：；！？—…]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const WIDE_OFFSET = 0xfee0;

const narrow = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - WIDE_OFFSET);

/** The same name without outer blanks, invisible characters and full-width letters or digits. */
const tidy = (text: string, field: Field): string => {
  const clean = text.replace(INVISIBLE, '').replace(WIDE, narrow).trim();
  /* 王 伟 is padded to the width of three characters; longer names may be two people. */
  return field === 'leader.name' && clean.replace(/\s+/g, '').length === 2 ? personName(clean) : clean;
};

/** A name with blanks, widths or invisible characters that make it differ from itself elsewhere. */
export const textSpelling = (field: Field, context: DataContext): RowCheck | null => {
  if (!NAMES.has(field)) return null;
  return (studio) => {
    const raw = studio.raw(field);
    if (typeof raw !== 'string' || isInk(raw) || TIDY.test(raw)) return;
    const suggested = tidy(raw, field);
    if (suggested === raw || suggested === '') return;
    tellSpelling(studio, field, { code: 'text-spelling', params: { suggested }, fix: { value: suggested } }, context);
  };
};

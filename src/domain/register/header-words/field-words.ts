import type { Field } from '../field';

/**
 * Header words of some fields, separated by blanks, in the spelling of `headerKey`. `names` say the field and nothing else;
 * `maybe` words say it only where no surer column does. The first name is the usual one.
 */
export type FieldWords = Readonly<Partial<Record<Field, { readonly names: string; readonly maybe?: string }>>>;

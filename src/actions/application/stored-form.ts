import '../zod-without-eval';
import * as z from 'zod/mini';
import { POLICY_IDS } from '../../domain/policies/policy';

const shown = z.union([z.string(), z.number()]);

const head = z.object({
  version: z.literal(1),
  policy: z.enum(POLICY_IDS),
  key: z.string(),
  studio: z.string(),
  years: z.tuple([z.number(), z.number()]),
});

const field = z.object({
  id: z.string(),
  label: z.string(),
  /** What this add-in wrote, as it was displayed. */
  shown,
  /** Typed by hand and kept; chosen where sources disagreed. */
  by: z.optional(z.enum(['hand', 'chosen'])),
});

/** What a form sheet remembers of its filling. */
export type StoredForm = z.infer<typeof head> & { readonly fields: readonly StoredField[] };
export type StoredField = z.infer<typeof field>;

const parse = <T>(schema: z.ZodMiniType<T>, text: string): T | null => {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
};

/** A filling from the hidden texts of its sheet; null when they are not ours any more. */
export const parseStoredForm = ([first = '', ...rest]: readonly string[]): StoredForm | null => {
  const about = parse(head, first);
  const fields = rest.filter((text) => text !== '').map((text) => parse(field, text));
  const known = fields.filter((each) => each !== null);
  return about && known.length === fields.length ? { ...about, fields: known } : null;
};

/** The hidden texts of a filling: one for the form, one for each field that holds something. */
export const storedFormTexts = ({ fields, ...about }: Omit<StoredForm, 'version'>): string[] => [
  JSON.stringify({ version: 1, ...about }),
  ...fields.map((each) => JSON.stringify(each)),
];

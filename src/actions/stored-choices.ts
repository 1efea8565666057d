import './zod-without-eval';
import * as z from 'zod/mini';
import { POLICY_IDS } from '../domain/policies/policy';
import { FIELDS } from '../domain/register/field';

/** What `workbook.settings` holds: choices that can be made again, columns named by their header. */
const schema = z.object({
  version: z.literal(1),
  sheet: z.optional(z.string()),
  policy: z.optional(z.enum(POLICY_IDS)),
  columns: z.optional(z.array(z.object({ header: z.string(), field: z.nullable(z.enum(FIELDS)) }))),
});

export type StoredChoices = z.infer<typeof schema>;

/** Stored choices from their JSON text; null when the text is none of ours or damaged. */
export const parseStoredChoices = (text: string): StoredChoices | null => {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
};

export const storedChoicesText = (choices: Omit<StoredChoices, 'version'>): string =>
  JSON.stringify({ version: 1, ...choices });

import { comparableName } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import { type PolicyHead, type PolicyId, POLICY_IDS } from '../policy';

/** How a row says which document judges it. */
export type RowsBy = 'column' | 'body' | 'workbook';

/** The document a row names; `other` when it names one that is not built in, null when it names none. */
export type NamedDocument = PolicyId | 'other' | null;

const one = (heads: readonly PolicyHead[]): PolicyId | null => (heads.length === 1 ? (heads[0]?.id ?? null) : null);

/* A number or a title, written in full or in part; else the place or the company. */
const namedIn = (text: string, heads: readonly PolicyHead[]): PolicyId | null => {
  const id = POLICY_IDS.find((each) => text === each || text.startsWith(`${each} `));
  if (id) return id;
  const plain = comparableName(text);
  const titled = heads.filter(({ document, title }) =>
    [document, title]
      .map(comparableName)
      .some((name) => plain.includes(name) || (plain.length > 5 && name.includes(plain))),
  );
  return one(titled) ?? one(heads.filter(({ hints }) => hints.some((hint) => plain.includes(hint))));
};

/** The document the row's own column names, else, where that is wanted, the one its naming body stands for. */
export const namedDocument = (studio: Studio, by: RowsBy, heads: readonly PolicyHead[]): NamedDocument => {
  if (by === 'workbook') return null;
  const text = studio.text('naming.policy');
  if (!saysNothing(text)) return namedIn(text, heads) ?? 'other';
  const body = studio.text('naming.body');
  return by === 'body' && !saysNothing(body) ? namedIn(body, heads) : null;
};

import { loadPolicy } from '../domain/policies/load-policy';
import { type NamedDocument, type RowsBy, namedDocument } from '../domain/policies/mixed/named-document';
import type { DocumentRows } from '../domain/policies/mixed/prepare-mixed';
import { POLICY_HEADS } from '../domain/policies/policy-heads';
import type { Policy, PolicyId } from '../domain/policies/policy';
import { type SettingValues, settingValue } from '../domain/policies/setting';
import { readStudios } from '../domain/register/read-studios';
import type { Register } from '../domain/register/register';
import type { Studio } from '../domain/register/studio';
import type { Note } from './assistant';
import type { Located } from './locate-register';

/** The rows of a register by the document that judges them. */
export interface RowDocuments {
  readonly parts: readonly DocumentRows[];
  /** False when an edited row names another document than it did. */
  readonly follows: (studio: Studio) => boolean;
}

const rowsBy = (main: Policy, settings: SettingValues): RowsBy => {
  const decided = settingValue(main, settings, 'documents');
  return decided === 'body' || decided === 'workbook' ? decided : 'column';
};

const known = (id: NamedDocument): id is PolicyId => id !== null && id !== 'other';

/** What is said where rows of other documents were left out. */
export const leftOut = (documents: RowDocuments | null, { sheet }: Register): Note[] =>
  documents ? [{ code: 'other-documents', sheet }] : [];

/**
 * Which document judges which row: the one its own column or, where that was decided, its naming body names, else the
 * workbook's. Null when that is the workbook's for all of them.
 */
export const rowDocuments = async (
  { grid, register }: Located,
  main: Policy,
  settings: SettingValues,
): Promise<RowDocuments | null> => {
  const by = rowsBy(main, settings);
  const has = register.columns.some(
    ({ field }) => field === 'naming.policy' || (by === 'body' && field === 'naming.body'),
  );
  if (by === 'workbook' || !has) return null;
  const rows = readStudios(grid, register, main);
  const documentOf = (studio: Studio): NamedDocument => {
    const named = namedDocument(studio, by, POLICY_HEADS);
    return named === main.id ? null : named;
  };
  const byRow = new Map(rows.map((studio) => [studio.row, documentOf(studio)]));
  const named = [...new Set(byRow.values())].sort();
  if (named.every((id) => id === null)) return null;
  const part = async (id: NamedDocument): Promise<DocumentRows> => {
    const policy = known(id) ? await loadPolicy(id) : id === null ? main : null;
    const own = policy && policy !== main ? readStudios(grid, register, policy) : rows;
    return { policy, studios: own.filter(({ row }) => byRow.get(row) === id) };
  };
  const parts = await Promise.all(named.map(part));
  return { parts, follows: (studio) => documentOf(studio) === byRow.get(studio.row) };
};

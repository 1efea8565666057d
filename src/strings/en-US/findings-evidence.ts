import type { EvidenceCodes } from '../../domain/findings/evidence-code';
import type { EvidenceItemId } from '../../domain/ledgers/evidence-item';
import type { LedgerField } from '../../domain/ledgers/ledger-field';
import type { LedgerKind } from '../../domain/ledgers/ledger-kind';
import type { SentencesFor } from '../finding-sentences';
import { evidenceItems as items } from './evidence-items';
import { ledgerFields, ledgerKinds } from './ledgers';
import { quoted } from './quoted';

const list = (texts: string): string => texts.split(',').join(', ');
const kinds = (texts: string): string =>
  texts
    .split(',')
    .map((kind) => ledgerKinds[kind as LedgerKind])
    .join(', ');
const things = (texts: string): string =>
  texts
    .split(',')
    .map((item) => items[item as EvidenceItemId])
    .join(', ');
const columns = (texts: string): string =>
  texts
    .split(',')
    .map((field) => quoted(ledgerFields[field as LedgerField]))
    .join(', ');
const spans = (texts: string): string =>
  texts
    .split(',')
    .map((span) => span.replace('/', ' to '))
    .join('; ');
const quarters = (texts: string): string =>
  texts
    .split(',')
    .map((quarter) => quarter.replace('-', ' Q'))
    .join(', ');
const counting = (reading: string): string =>
  reading === 'rolling' ? 'counting two years back from today' : 'counting pairs of calendar years';
const rowsOf = (name: string): string => (name === '' ? 'These rows' : quoted(name));

/** Sentences about ledgers and proof. */
export const evidenceSentences: SentencesFor<EvidenceCodes> = {
  'ledger-missing': ({ ledger }) => ({
    message: `No ${ledgerKinds[ledger]} was found for this studio`,
    advice: `Enter the studio in the ${ledgerKinds[ledger]}; if it is kept elsewhere, say so in the register`,
  }),
  'ledger-none-stated': ({ ledger, value }) => ({
    message: `The ${ledgerKinds[ledger]} is registered as ${quoted(value)}`,
    advice: 'Set the ledger up first; if there is one, correct the register',
  }),
  'ledger-only-stated': ({ ledger }) => ({
    message: `The register says that there is a ${ledgerKinds[ledger]}, but the workbook's has no row of this studio`,
    advice: 'Please check whether it is kept elsewhere or the name is spelt differently',
  }),
  'ledger-unsure': ({ ledger, rows }) => ({
    message: `${rows} rows of the ${ledgerKinds[ledger]} may be this studio's; the name does not match for certain`,
    advice: 'Please confirm whose rows they are',
  }),
  'ledger-years-missing': ({ ledger, years }) => ({
    message: `The ${ledgerKinds[ledger]} has no rows of ${list(years)}`,
    advice: 'Add what happened in that time',
  }),
  'ledgers-absent': ({ ledgers }) => ({
    message: `This workbook holds no ${kinds(ledgers)}: not checked`,
    advice: 'Bring ledgers from other workbooks together, or create templates',
  }),
  'items-unchecked': ({ items: unchecked }) => ({
    message: `No ledger or column of this workbook tells of: ${things(unchecked)}. Not checked`,
    advice: 'To have it checked, add a column to the register or lines to the management ledger',
  }),
  'never-happened': ({ item }) => ({
    message: `Nothing recorded: ${items[item]}`,
    advice: 'Add it if it is there',
  }),
  'years-missing': ({ item, years }) => ({
    message: `Nothing recorded for ${list(years)}: ${items[item]}`,
    advice: 'Add it to the ledger if it is there',
  }),
  'quarters-missing': ({ item, quarters: missing }) => ({
    message: `Nothing recorded for ${quarters(missing)}: ${items[item]}`,
    advice: 'Add what was handed in',
  }),
  'window-missing': ({ item, windows }) => ({
    message: `${items[item]}: none that meets the clause within ${spans(windows)}`,
    advice: 'The document asks for at least one in two years; add it if it is there',
  }),
  'window-unclear': ({ item, kept, broken }) => ({
    message: `${items[item]}: enough ${counting(kept)}, not enough the other way (${spans(broken)}); the document does not say which`,
    advice: 'The way of counting two years can be decided in the settings',
  }),
  'cycle-missing': ({ item, years, due }) => ({
    message: `${items[item]}, due every ${years} years, was to take place about ${due}; nothing is recorded`,
    advice: 'Add the date if it took place',
  }),
  'cycle-unclear': ({ item, years }) => ({
    message: `${items[item]}, due every ${years} years, follows a common cycle, but nobody said when one ends`,
    advice: 'Enter a year in which the common cycle ends in the settings',
  }),
  'maybe-happened': ({ item, years, rows }) => ({
    message: `Nothing certain is recorded${years === '' ? '' : ` for ${list(years)}`}: ${items[item]}. The day or studio of ${rows} rows is unclear`,
    advice: 'Complete the day and the studio of these rows',
  }),
  'row-lacks': ({ ledger, item, what }) => ({
    message: `This row of the ${ledgerKinds[ledger]} does not tell the ${ledgerFields[what]}, which is needed: ${items[item]}`,
    advice: `Fill in the ${ledgerFields[what]}`,
  }),
  'row-states-none': ({ item, what, value }) => ({
    message: `The ${ledgerFields[what]} is ${quoted(value)}, but is needed: ${items[item]}`,
    advice: 'Record it as it is; if there is none, see to it first',
  }),
  'row-unclear': ({ item, what, value }) => ({
    message: `${quoted(value)} does not tell whether there is a ${ledgerFields[what]}: ${items[item]}`,
    advice: 'Please say so',
  }),
  'column-missing': ({ ledger, what }) => ({
    message: `The ${ledgerKinds[ledger]} has no column ${columns(what)}: not checked`,
    advice: 'To have it checked, add the column',
  }),
  'proof-missing': ({ ledger, value }) => ({
    message:
      value === '' ? `This row of the ${ledgerKinds[ledger]} has no proof` : `The proof is ${quoted(value)}: missing`,
    advice: 'Enter a file name or number if there is one; else provide it',
  }),
  'proof-unclear': ({ value }) => ({
    message: `${quoted(value)} does not tell whether the proof is complete`,
    advice: 'Enter a file name, a number, yes or no',
  }),
  'seal-missing': ({ value }) => ({
    message:
      value === ''
        ? 'The proof of economic benefit does not say whether it bears the finance seal'
        : `The finance seal is ${quoted(value)}; proof of economic benefit needs one`,
    advice: 'Prepare an original with the finance seal, then record it',
  }),
  'seal-untold': () => ({
    message: 'Proof of economic benefit must be an original with the finance seal; this is not said here',
    advice: 'Please confirm, and note the finance seal where there is one',
  }),
  'team-small': ({ count, least }) => ({
    message: `The member list names ${count}; at least ${least} are needed`,
    advice: 'Please check the member list',
  }),
  'team-unclear': ({ count, least }) => ({
    message: `The member list names ${count} for certain, ${least} or more are needed; whether that is enough needs a person`,
    advice: 'Confirm the number and whether the leader is counted',
  }),
  'thing-missing': ({ items: asked }) => ({
    message: `Not found: ${things(asked)}`,
    advice: 'Record it if it is there; else provide it',
  }),
  'thing-none-stated': ({ items: asked, value }) => ({
    message: `Registered as ${quoted(value)}; missing: ${things(asked)}`,
    advice: 'Correct the entry if it is there; else provide it',
  }),
  'thing-unclear': ({ items: asked, value }) => ({
    message: `${quoted(value)} does not tell whether it is there: ${things(asked)}`,
    advice: 'Name what is there, one by one',
  }),
  'copies-differ': ({ item, count, least, most }) => ({
    message: `${items[item]}: ${least === most || most === 0 ? least : `${least} to ${most}`} needed, ${count} registered`,
    advice: 'Please check the number',
  }),
  'link-unsure': ({ name, rows, candidates }) => ({
    message: `${rowsOf(name)} (${rows} rows) may be: ${candidates}`,
    advice: "Please confirm which studio it is; the register's full name is safest",
  }),
  'link-none': ({ name, rows }) => ({
    message: `${rowsOf(name)} (${rows} rows) is no studio of the register: not counted`,
    advice: 'Check the name, or enter the studio in the register first',
  }),
};

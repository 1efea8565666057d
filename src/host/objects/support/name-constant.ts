import type { CellScalar } from '../../model/types';

interface Constant {
  /** Office.js' NamedItemType. */
  readonly type: 'String' | 'Double' | 'Boolean' | 'Error' | 'Array';
  readonly value: CellScalar;
}

/** What a defined name without cells holds: ="text", =5, =TRUE; any other formula is shown by its text. */
export const constantOf = (formula: string): Constant => {
  const text = formula.replace(/^=/, '').trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return { type: 'String', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) return { type: 'Double', value: Number(text) };
  if (/^(?:true|false)$/i.test(text)) return { type: 'Boolean', value: text.toLowerCase() === 'true' };
  if (text.startsWith('#') || text.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  return { type: text.startsWith('{') ? 'Array' : 'String', value: formula };
};

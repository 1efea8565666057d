import type { StatedItem } from '../evidence-item';
import {
  type JudgeContext,
  NOT_APPLICABLE,
  type Told,
  UNCHECKED,
  type Verdict,
  ok,
  registerCell,
} from './judge-context';
import { type Stand, byField, byRows } from './stands';
import type { StudioCase } from './studio-case';

const copiesWrong = ({ copies, id }: StatedItem, stand: Stand): Told | null => {
  const { copies: count } = stand;
  if (!copies || count === null) return null;
  const { least, most = Infinity } = copies;
  if (count >= least && count <= most) return null;
  const params = { item: id, count, least, most: most === Infinity ? 0 : most };
  return { cell: stand.cell, field: stand.field, value: stand.value, found: { code: 'copies-differ', params } };
};

/** Whether something is there, as a column of the register or a line of an archive says. */
export const judgeStated = (context: JudgeContext, item: StatedItem, studio: StudioCase): Verdict => {
  const inRegister = byField(context, item, studio);
  const inRows = byRows(context, item, studio);
  const stand = [inRows, inRegister].find((each) => each?.answer === 'there') ?? inRegister ?? inRows;
  if (!stand) {
    if (!context.isListed(item)) return UNCHECKED;
    const cell = registerCell(context, studio, 'studio.name');
    const told: Told = {
      cell,
      field: 'studio.name',
      value: studio.row.name,
      found: { code: 'thing-missing', params: { items: item.id } },
    };
    return { state: 'missing', place: cell, count: 0, told: [told] };
  }
  const { answer, cell, field, value } = stand;
  const base = { cell, field, value };
  if (answer === 'not-needed') return NOT_APPLICABLE;
  if (answer === 'there') {
    const wrong = copiesWrong(item, stand);
    return wrong ? { state: 'missing', place: cell, count: 1, told: [wrong] } : ok(cell, 1);
  }
  if (answer === 'unclear') {
    const told: Told = {
      ...base,
      found: { code: 'thing-unclear', params: { items: item.id, value } },
      severity: 'info',
    };
    return { state: 'question', place: cell, count: 0, told: [told] };
  }
  const found =
    value === ''
      ? ({ code: 'thing-missing', params: { items: item.id } } as const)
      : ({ code: 'thing-none-stated', params: { items: item.id, value } } as const);
  return { state: 'missing', place: cell, count: 0, told: [{ ...base, found }] };
};

import { personName } from '../../cell/normalise-text';
import type { Field } from '../../register/field';
import type { TeamItem } from '../evidence-item';
import {
  type JudgeContext,
  type Told,
  UNCHECKED,
  type Verdict,
  ok,
  placeOf,
  registerCell,
  registerPlace,
} from './judge-context';
import type { StudioCase } from './studio-case';

const FIELD: Field = 'studio.memberCount';

interface Team {
  /** Different names, the leader left out. */
  readonly others: number;
  /** Whether the list names the leader too. */
  readonly hasLeader: boolean;
}

const teamOf = (names: readonly string[], leader: string): Team => {
  const people = new Set(names.map(personName).filter((name) => name !== ''));
  const hasLeader = people.delete(personName(leader));
  return { others: people.size, hasLeader };
};

/* The register's own number is judged by the check; here it only tells that people are written down. */
const byRegister = (context: JudgeContext, item: TeamItem, studio: StudioCase): Verdict => {
  const cell = registerCell(context, studio, FIELD);
  const { value, problem } = studio.row.count(FIELD);
  if (value !== null && value > 0) return ok(cell, 0);
  const base = { cell, field: FIELD, value: studio.row.text(FIELD) };
  if (problem !== null) {
    const params = { items: item.id, value: base.value };
    return {
      state: 'question',
      place: cell,
      count: 0,
      told: [{ ...base, found: { code: 'thing-unclear', params }, severity: 'info' }],
    };
  }
  const params = { items: item.id };
  return { state: 'missing', place: cell, count: 0, told: [{ ...base, found: { code: 'thing-missing', params } }] };
};

/** Whether the member list names enough people. */
export const judgeTeam = (context: JudgeContext, item: TeamItem, studio: StudioCase): Verdict => {
  const { least, leader } = item;
  const rows = context.index.of(studio.place, 'members');
  const { others, hasLeader } = teamOf(
    rows.map((row) => row.text('person')),
    studio.studio.leader,
  );
  const place = registerPlace(context, studio, [FIELD]);
  const base = { cell: place.cell, field: place.field, value: place.value };
  const maybe = context.index.maybeOf(studio.place, 'members');
  if (rows.length === 0 && maybe.length === 0) {
    if (studio.row.has(FIELD)) return byRegister(context, item, studio);
    if (!context.index.has('members')) return UNCHECKED;
  }
  const all = others + 1;
  if (others >= least) return ok(placeOf(rows), rows.length);
  const isOpen = maybe.length > 0 || (leader === 'unclear' && all >= least);
  const count = leader === 'unclear' && (hasLeader || isOpen) ? all : others;
  const told: Told = isOpen
    ? { ...base, found: { code: 'team-unclear', params: { count, least } }, severity: 'info' }
    : { ...base, found: { code: 'team-small', params: { count, least } } };
  return {
    state: isOpen ? 'question' : 'missing',
    place: placeOf(rows) ?? place.cell,
    count: rows.length,
    told: [told],
  };
};

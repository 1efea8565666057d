import type { WireQuery } from './wire';

/** What a load asks of one object: named members with what they ask of theirs; `all` for every scalar. */
export interface SelectionNode {
  all: boolean;
  readonly members: Map<string, SelectionNode>;
}

const node = (): SelectionNode => ({ all: false, members: new Map() });

const add = (root: SelectionNode, path: string): void => {
  const steps = path.split(/[/.]/).filter((step) => step !== '');
  let at = root;
  for (const step of steps) {
    if (step === '*') {
      at.all = true;
      return;
    }
    const next = at.members.get(step.toLowerCase()) ?? node();
    at.members.set(step.toLowerCase(), next);
    at = next;
  }
};

/** The tree of a QueryInfo: "format/fill/color" → format → fill → color. An empty one asks for all scalars. */
export const selectionTree = (query: WireQuery | undefined): SelectionNode => {
  const root = node();
  const names = [...(query?.Select ?? []), ...(query?.Expand ?? [])].filter((name) => name !== '$none');
  root.all = !query?.Select?.length && !query?.Expand?.length;
  for (const name of names) add(root, name);
  return root;
};

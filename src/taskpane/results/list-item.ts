import type { Finding } from '../../domain/findings/finding';
import type { FindingGroup } from '../../domain/findings/group-findings';

/** One line of the flat list: a group's heading or a finding. */
export type ListItem =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/** Lays groups and their findings out as one list, so that only the visible part need be drawn. */
export const listItems = (groups: readonly FindingGroup[], closed: ReadonlySet<string>): ListItem[] =>
  groups.flatMap((group): ListItem[] => {
    const open = !closed.has(group.key);
    const heading: ListItem = { kind: 'group', key: `group ${group.key}`, group, open };
    if (!open) return [heading];
    return [
      heading,
      ...group.findings.map((finding, index): ListItem => ({ kind: 'finding', key: `${group.key} ${index}`, finding })),
    ];
  });

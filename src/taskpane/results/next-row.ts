import type { ListItem } from './list-item';

const STEPS: Readonly<Record<string, { from: (active: number, last: number) => number; step: 1 | -1 }>> = {
  ArrowDown: { from: (active) => active + 1, step: 1 },
  ArrowUp: { from: (active) => active - 1, step: -1 },
  Home: { from: () => 0, step: 1 },
  End: { from: (_, last) => last, step: -1 },
};

/** The finding a key leads to, passing over group headings; null when the key leads nowhere. */
export const nextRow = (items: readonly ListItem[], active: number, key: string): number | null => {
  const way = STEPS[key];
  if (!way) return null;
  for (let index = way.from(active, items.length - 1); items[index]; index += way.step) {
    if (items[index]?.kind === 'finding') return index;
  }
  return null;
};

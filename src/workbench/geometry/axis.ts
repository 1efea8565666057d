/** Where the rows (or the columns) of a sheet lie, in CSS pixels from the sheet's edge. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  start(index: number): number;
  size(index: number): number;
  /** The index that holds a pixel; hidden ones are passed over, pixels outside give the nearest one. */
  at(px: number): number;
}

/** Lays `count` rows or columns side by side; `sizeOf` gives 0 for a hidden one. */
export const createAxis = (count: number, sizeOf: (index: number) => number): Axis => {
  const edges = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) edges[index + 1] = (edges[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => edges[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    total: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    at: (px) => lastAtOrBefore(edges, count, px),
  };
};

/* Hidden indexes have the same start as the next visible one: the last of equal starts is the visible one. */
const lastAtOrBefore = (edges: Float64Array, count: number, px: number): number => {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return stepBackOverHidden(edges, low);
};

const stepBackOverHidden = (edges: Float64Array, index: number): number => {
  let visible = index;
  while (visible > 0 && edges[visible] === edges[visible + 1]) visible--;
  return visible;
};

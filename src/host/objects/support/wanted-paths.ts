/** Paths of load options: {format: {fill: {color: true}}} → ["format/fill/color"]. */
export const wantedPaths = (options: unknown, prefix = ''): readonly string[] => {
  if (typeof options !== 'object' || options === null) return [];
  return Object.entries(options).flatMap(([name, below]) => {
    const path = `${prefix}${name}`;
    if (below === true) return [path];
    return wantedPaths(below, `${path}/`);
  });
};

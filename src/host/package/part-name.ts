/** Folder of a part with its trailing slash, '' at the root. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Name of the part that holds the relationships of `part`; '' gives the package's own. */
export const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** Part a relationship target leads to, seen from the part that owns it. */
export const resolveTarget = (owner: string, target: string): string => {
  const path = target.startsWith('/') ? target.slice(1) : folderOf(owner) + target;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
};

/** Target text that leads from one part to another. */
export const relativeTarget = (owner: string, part: string): string => {
  const from = folderOf(owner).split('/').slice(0, -1);
  const to = part.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return '../'.repeat(from.length) + to.join('/');
};

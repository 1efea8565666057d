import type { Package } from '../../package/package';

const isReferenced = (pkg: Package, part: string): boolean =>
  pkg.names().some((name) => {
    if (!name.endsWith('.rels')) return false;
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    return pkg
      .relationships(owner)
      .all()
      .some((relationship) => relationship.part.toLowerCase() === part.toLowerCase());
  });

/** Removes a part and, in turn, every part that only it led to (notes, drawings, tables, printer settings). */
export const removePartTree = (pkg: Package, part: string): void => {
  const targets = pkg
    .relationships(part)
    .all()
    .map((relationship) => relationship.part)
    .filter((target) => target !== '');
  pkg.remove(part);
  for (const target of new Set(targets)) {
    if (pkg.has(target) && !isReferenced(pkg, target)) removePartTree(pkg, target);
  }
};

import type { Package } from './package';

/** Part a relationship of this type leads to; '' when there is none. */
export const pickPart = (pkg: Package, owner: string, type: string): string =>
  pkg
    .relationships(owner)
    .ofType(type)
    .map(({ part }) => part)
    .find((part) => pkg.has(part)) ?? '';

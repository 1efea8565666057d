import type { Element } from '@xmldom/xmldom';
import { elements, type ManifestCheck, parentOf, problem, resources } from './manifest';

const LONGEST_ID = 32;

/* Which list of resources each pointing element reads from. */
const LIST: Readonly<Record<string, string>> = {
  Image: 'Images',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

const idOf = (resource: Element) => resource.getAttribute('id') ?? '';
const residOf = (element: Element) => element.getAttribute('resid') ?? '';

const unresolved = (pointing: Element, known: readonly Element[]) => {
  const found = known.filter((resource) => idOf(resource) === residOf(pointing));
  const right = found.some((resource) => parentOf(resource)?.localName === LIST[pointing.localName ?? '']);
  if (found.length === 0) return [problem('resid', residOf(pointing))];
  return right ? [] : [problem('resid-kind', residOf(pointing))];
};

/** Every `resid` leads to one resource of the right list, ids are short and unique, and none is unused. */
export const checkResources: ManifestCheck = ({ document }) => {
  const known = resources(document);
  const ids = known.map(idOf);
  const pointing = elements(document).filter((element) => element.hasAttribute('resid'));
  const used = new Set(pointing.map(residOf));
  return [
    ...pointing.flatMap((element) => unresolved(element, known)),
    ...ids.filter((id) => !used.has(id)).map((id) => problem('unused', id)),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => problem('id-length', id)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem('duplicate-id', id)),
  ];
};

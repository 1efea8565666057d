import type { Element } from '@xmldom/xmldom';
import { elements, type ManifestCheck, type ManifestInput, named, problem } from './manifest';

const addressesOf = (element: Element): string[] =>
  ['DefaultValue', 'Value'].map((name) => element.getAttribute(name) ?? '').filter((value) => /^\w+:\/\//.test(value));

/** Every address the manifest names, as far as it can be read. */
const addresses = ({ document }: ManifestInput): URL[] =>
  elements(document)
    .flatMap(addressesOf)
    .map((text) => new URL(text));

const isLocal = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/* The folder all pages lie in, also when the origin setting has a path. */
const rootOf = (input: ManifestInput): string => {
  const pane = named(input.document, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  return pane.slice(0, pane.lastIndexOf('/') + 1);
};

/** Path of an address below the place where the build is served. */
export const pathBelow = (input: ManifestInput, address: string): string =>
  decodeURI(address.replace(rootOf(input), '').replace(/[?#].*$/, ''));

/** Every address is https, of one origin, not this computer in production, and leads to a file of the build. */
export const checkAddresses: ManifestCheck = (input) => {
  const all = addresses(input);
  const origins = new Set(all.map(({ origin }) => origin));
  const lost = all.filter(({ href }) => !input.files.exists(pathBelow(input, href)));
  return [
    ...all.filter(({ protocol }) => protocol !== 'https:').map(({ href }) => problem('https', href)),
    ...(origins.size === 1 ? [] : [problem('origins', [...origins].join(' '))]),
    ...all.filter((url) => input.production && isLocal(url)).map(({ href }) => problem('localhost', href)),
    ...lost.map(({ href }) => problem('target', href)),
  ];
};

import type { Element } from '@xmldom/xmldom';
import { pathBelow } from './check-addresses';
import { children, type ManifestCheck, type ManifestInput, named, problem, resources } from './manifest';

const RIBBON_SIZES = ['16', '32', '80'];
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

const sizeProblem = (input: ManifestInput, address: string, size: number) => {
  const [width, height] = input.files.pngSize(pathBelow(input, address)) ?? [];
  return width === size && height === size ? [] : [problem('icon-size', `${address} ${size}`)];
};

const addressOf = (element: Element | undefined) => element?.getAttribute('DefaultValue') ?? '';

const ribbonIcon = (input: ManifestInput, icon: Element) => {
  const images = children(icon);
  const sizes = images.map((image) => image.getAttribute('size') ?? '');
  const known = resources(input.document);
  return [
    ...RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => problem('icon-missing', size)),
    ...images.flatMap((image, index) => {
      const resource = known.find((candidate) => candidate.getAttribute('id') === image.getAttribute('resid'));
      return sizeProblem(input, addressOf(resource), Number(sizes[index]));
    }),
  ];
};

/** Each icon is there in the sizes Excel asks for, and the pictures have the size they are said to have. */
export const checkIcons: ManifestCheck = (input) => [
  ...Object.entries(STORE_ICONS).flatMap(([name, size]) =>
    sizeProblem(input, addressOf(named(input.document, name)[0]), size),
  ),
  ...named(input.document, 'Icon').flatMap((icon) => ribbonIcon(input, icon)),
];

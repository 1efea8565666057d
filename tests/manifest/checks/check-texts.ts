import type { Element } from '@xmldom/xmldom';
import { children, type ManifestCheck, named, parentOf, problem, resources } from './manifest';

const DEFAULT_LOCALE = 'zh-CN';
const OTHER_LOCALE = 'en-US';

/* Longest texts that Excel takes, in characters. */
const LONGEST: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  SupportUrl: 2018,
  ShortStrings: 125,
  LongStrings: 250,
};

const locale = (override: Element) => override.getAttribute('Locale') ?? '';
const overrides = (element: Element) => children(element).filter((child) => child.localName === 'Override');
const topLevel = (input: Parameters<ManifestCheck>[0], name: string) =>
  named(input.document, name).filter((element) => element.hasAttribute('DefaultValue'));

const translatable: (input: Parameters<ManifestCheck>[0]) => Element[] = (input) => [
  ...['DisplayName', 'Description', 'SupportUrl'].flatMap((name) => topLevel(input, name)),
  ...named(input.document, 'String'),
];
const nameOf = (element: Element) => element.getAttribute('id') ?? element.nodeName;

const localeProblems = (element: Element, needed: boolean) => {
  const locales = overrides(element).map(locale);
  const wrong = locales.filter((name, index) => name !== OTHER_LOCALE || locales.indexOf(name) !== index);
  return [
    ...(needed && !locales.includes(OTHER_LOCALE) ? [problem('translation', nameOf(element))] : []),
    ...wrong.map((name) => problem('locale', `${nameOf(element)} ${name}`)),
  ];
};

/** Chinese is the default, English overrides every visible text, and no text overrides its own default locale. */
export const checkLocales: ManifestCheck = (input) => {
  const needed = translatable(input);
  const others = named(input.document, 'Url').filter((element) => !needed.includes(element));
  const declared = named(input.document, 'DefaultLocale')[0]?.textContent;
  return [
    ...(declared === DEFAULT_LOCALE ? [] : [problem('default-locale', declared ?? '')]),
    ...needed.flatMap((element) => localeProblems(element, true)),
    ...others.flatMap((element) => localeProblems(element, false)),
  ];
};

const values = (element: Element): string[] => {
  const own = element.getAttribute('DefaultValue') ?? element.textContent ?? '';
  return [own, ...overrides(element).map((override) => override.getAttribute('Value') ?? '')];
};

const lengthProblems = (element: Element, longest: number) =>
  values(element).flatMap((value) =>
    value.trim() === ''
      ? [problem('empty-text', nameOf(element))]
      : value.length > longest
        ? [problem('text-length', nameOf(element))]
        : [],
  );

/** No text is empty or longer than Excel takes it. */
export const checkLengths: ManifestCheck = (input) => [
  ...['ProviderName', 'DisplayName', 'Description', 'SupportUrl'].flatMap((name) =>
    named(input.document, name)
      .filter((element) => parentOf(element) === input.document.documentElement)
      .flatMap((element) => lengthProblems(element, LONGEST[name]!)),
  ),
  ...resources(input.document).flatMap((element) => {
    const longest = LONGEST[parentOf(element)?.localName ?? ''];
    return longest === undefined ? [] : lengthProblems(element, longest);
  }),
];

import { unreadable } from '../package-error';
import { XmlElement } from './xml-element';
import { decodeXml } from './xml-text';

/** A parsed part: what stands before and after the root is kept too. */
export interface XmlDocument {
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

const MAX_DEPTH = 200;
const START_TAG = /<([^\s<>/=!?"'&]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*)(\/?)>/y;
const END_TAG = /<\/([^\s<>/]+)\s*>/y;

/** End of a comment, CDATA section or instruction that begins at `at`; −1 when it is none of these. */
const markupEnd = (text: string, at: number): number => {
  const closing = text.startsWith('<!--', at)
    ? '-->'
    : text.startsWith('<![CDATA[', at)
      ? ']]>'
      : text.startsWith('<?', at)
        ? '?>'
        : null;
  if (closing === null) {
    if (text.startsWith('<!', at)) throw unreadable('a document type declaration');
    return -1;
  }
  const end = text.indexOf(closing, at + 2);
  if (end < 0) throw unreadable('an unclosed comment');
  return end + closing.length;
};

const hasDoubleAttribute = (attributes: string): boolean => {
  const names = Array.from(attributes.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g), (match) => match[1]);
  return new Set(names).size !== names.length;
};

interface Frame {
  readonly name: string;
  readonly open: string;
  readonly children: (XmlElement | string)[];
}

/**
 * Parses a well-formed part without a document type declaration; the result writes back the very same text.
 * Throws `unreadable` for anything else, deep nesting and undeclared entities included.
 */
export const parseXml = (text: string): XmlDocument => {
  const top: Frame = { name: '', open: '', children: [] };
  const stack: Frame[] = [top];
  let at = 0;
  while (at < text.length) {
    const frame = stack[stack.length - 1] as Frame;
    if (text.charCodeAt(at) !== 60) {
      const next = text.indexOf('<', at);
      const raw = text.slice(at, next < 0 ? text.length : next);
      if (raw.includes('&')) decodeXml(raw);
      frame.children.push(raw);
      at += raw.length;
      continue;
    }
    const end = markupEnd(text, at);
    if (end >= 0) {
      frame.children.push(text.slice(at, end));
      at = end;
      continue;
    }
    at = readTag(text, at, stack);
  }
  if (stack.length !== 1) throw unreadable('an element is not closed');
  return toDocument(top);
};

const readTag = (text: string, at: number, stack: Frame[]): number => {
  const frame = stack[stack.length - 1] as Frame;
  END_TAG.lastIndex = at;
  const closing = END_TAG.exec(text);
  if (closing) {
    if (stack.length === 1 || closing[1] !== frame.name) throw unreadable(`</${closing[1] ?? ''}> closes nothing`);
    stack.pop();
    const element = new XmlElement(frame.name, frame.open, closing[0]);
    for (const child of frame.children) element.children.push(child);
    (stack[stack.length - 1] as Frame).children.push(element);
    return END_TAG.lastIndex;
  }
  START_TAG.lastIndex = at;
  const match = START_TAG.exec(text);
  if (!match) throw unreadable(`markup at ${at}`);
  const [whole, name = '', attributes = '', slash = ''] = match;
  if (attributes !== '' && hasDoubleAttribute(attributes)) throw unreadable(`<${name}> repeats an attribute`);
  if (attributes.includes('&')) decodeXml(attributes);
  const open = whole.slice(0, whole.length - 1 - slash.length);
  if (slash) frame.children.push(new XmlElement(name, open, ''));
  else if (stack.length > MAX_DEPTH) throw unreadable('nested too deeply');
  else stack.push({ name, open, children: [] });
  return START_TAG.lastIndex;
};

const toDocument = (top: Frame): XmlDocument => {
  const index = top.children.findIndex((child) => typeof child !== 'string');
  const root = top.children[index];
  if (root === undefined || typeof root === 'string') throw unreadable('no root element');
  const [before, after] = [top.children.slice(0, index), top.children.slice(index + 1)];
  const isMarkup = (node: XmlElement | string): boolean =>
    typeof node === 'string' && (node.startsWith('<') || node.replace('\ufeff', '').trim() === '');
  if (![...before, ...after].every(isMarkup)) throw unreadable('text outside the root element');
  return { before: before.join(''), root, after: after.join('') };
};

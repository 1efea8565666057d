import { decodeXml, decodeXstring } from '../../package/xml/xml-text';
import { detachText } from './detach-text';

const PHONETIC = /<(?:[^\s<>/:]+:)?rPh[\s>][^]*?<\/(?:[^\s<>/:]+:)?rPh\s*>/g;
const TEXT = /<(?:[^\s<>/:]+:)?t(?:\s[^>]*)?(?:\/>|>([^<]*(?:<!\[CDATA\[[^]*?\]\]>[^<]*)*)<\/(?:[^\s<>/:]+:)?t\s*>)/g;

const decodeText = (raw: string): string => {
  if (!raw.includes('<![CDATA[')) return decodeXml(raw);
  return raw.replace(
    /<!\[CDATA\[([^]*?)\]\]>|([^<]+)/g,
    (_, data?: string, text?: string) => data ?? decodeXml(text ?? ''),
  );
};

/** Text of an `si` or `is` element: runs joined, phonetic hints left out, escapes resolved. */
export const readRichText = (xml: string): string => {
  const source = xml.includes('rPh') ? xml.replace(PHONETIC, '') : xml;
  let text = '';
  for (const match of source.matchAll(TEXT)) text += match[1] ?? '';
  return detachText(decodeXstring(decodeText(text)));
};

import { tokenize } from 'numfmt';
import type { NumeralStyle } from './chinese-numerals';
import type { DisplayLocale } from './display-locale';
import { marked } from './display-marks';

interface Token {
  readonly type: string;
  readonly raw: string;
}

const NUMBER_TOKENS = new Set(['zero', 'hash', 'qmark', 'point', 'group', 'scale', 'comma']);
const CHINESE_LANGUAGE = 0x04;

const splitSections = (tokens: readonly Token[]): Token[][] => {
  const sections: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'break') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
};

const numeralStyle = (section: readonly Token[]): NumeralStyle | 0 => {
  const raw = section.find((token) => token.type === 'dbnum')?.raw ?? '';
  const style = Number(/(\d)\]$/.exec(raw)?.[1] ?? 0);
  return style === 1 || style === 2 || style === 3 ? style : 0;
};

/* [$-804], [$¥-804], [$-zh-CN]; a currency alone ([$¥]) names no language. */
const speaksChinese = (section: readonly Token[], locale: DisplayLocale): boolean => {
  const raw = section.find((token) => token.type === 'locale')?.raw ?? '';
  const code = /-([^\]]+)\]$/.exec(raw)?.[1];
  if (code === undefined) return locale === 'zh-CN';
  return /^zh/i.test(code) || (parseInt(code, 16) & 0x3ff) === CHINESE_LANGUAGE;
};

const markDatePart = (token: Token, style: NumeralStyle | 0, chinese: boolean): string => {
  const first = token.raw.charAt(0).toLowerCase();
  if (first === 'a' && chinese) {
    return token.raw.length === 3 ? marked('weekdayShort', 'ddd') : marked('weekday', 'dddd');
  }
  if (style === 0) return token.raw;
  if (first === 'y' || first === 'e') return marked('digits', token.raw, style);
  return token.raw.length <= 2 ? marked('datePart', token.raw, style) : token.raw;
};

const markSection = (section: readonly Token[], locale: DisplayLocale): string => {
  const style = numeralStyle(section);
  const chinese = speaksChinese(section, locale);
  let code = '';
  for (let at = 0; at < section.length; at++) {
    const token = section[at];
    if (!token) continue;
    if (token.type === 'datetime' || token.type === 'duration') code += markDatePart(token, style, chinese);
    else if (style !== 0 && token.type === 'general') code += marked('words', token.raw, style);
    else if (style !== 0 && NUMBER_TOKENS.has(token.type)) {
      let run = token.raw;
      while (NUMBER_TOKENS.has(section[at + 1]?.type ?? '')) run += section[++at]?.raw ?? '';
      code += marked('digits', run, style);
    } else code += token.raw;
  }
  return style !== 0 && /^(?:\[[^\]]*\])+$/.test(code) ? code + marked('words', 'General', style) : code;
};

/** Wraps the placeholders whose output has to be put into Chinese; all other parts of the code stay as they are. */
export const markFormatCode = (code: string, locale: DisplayLocale): string =>
  splitSections(tokenize(code) as Token[])
    .map((section) => markSection(section, locale))
    .join(';');

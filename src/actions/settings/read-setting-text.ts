import type { CellValue } from '../../domain/cell/cell-value';
import { compactText } from '../../domain/cell/normalise-text';
import { serialToIso } from '../../domain/cell/serial-day';
import { type Setting, settingTakes } from '../../domain/policies/setting';

const two = (digits: string): string => digits.padStart(2, '0');

/* 补差额(difference);再发全额(full): the words of the sheet's own language, in half width. */
const chosen = (text: string, choices: string): string => {
  for (const [, word = '', id = ''] of choices.matchAll(/([^;()]+)\(([a-z0-9-]+)\)/gi))
    if (compactText(word) === text) return id;
  return text;
};

/* Excel makes a day of this year out of 12-31 typed into a plain cell. */
const monthDay = (value: CellValue, text: string): string => {
  if (typeof value === 'number' && value > 366) return serialToIso(value).slice(5);
  const [, month = '', day = ''] = /^(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text) ?? [];
  return month === '' ? text : `${two(month)}-${two(day)}`;
};

const amount = (text: string): string => {
  const [, digits = '', wan] = /^(\d[\d,]*(?:\.\d+)?)(万)?元?$/.exec(text) ?? [];
  if (digits === '') return text;
  const yuan = Number(digits.replaceAll(',', '')) * (wan === undefined ? 1 : 10_000);
  return String(Math.round(yuan * 100) / 100);
};

const written = (setting: Setting, value: CellValue, choices: string): string => {
  const text = compactText(String(value));
  switch (setting.kind) {
    case 'choice':
      return chosen(text, compactText(choices).replaceAll('；', ';'));
    case 'amount':
      return amount(text);
    case 'month-day':
      return monthDay(value, text);
    case 'years':
      return text
        .replaceAll('年', '')
        .split(/[,、;~至和-]/)
        .join(',');
    case 'number':
      return text.replace(/[岁年人]$/, '');
  }
};

/** What a cell of 规则设置 decides, in the spelling of the command line; null when no reading fits. */
export const readSettingText = (setting: Setting, value: CellValue, choices: string): string | null => {
  const text = written(setting, value, choices);
  return settingTakes(setting, text) ? text : null;
};

import { compactText } from '../cell/normalise-text';
import { saysNothing } from '../findings/data-checks/says-nothing';
import type { AwardLevel, Grade, Honour, PatentKind } from './form-field';

/* The first pattern that fits; null when the text says something that none of them knows. */
const firstFit = <T>(patterns: readonly (readonly [RegExp, T])[], text: string): T | null =>
  patterns.find(([pattern]) => pattern.test(compactText(text)))?.[1] ?? null;

const isNone = (text: string): boolean => saysNothing(text.trim()) || /^(?:否|未)/.test(text.trim());

/** What kind of patent a cell speaks of; null when it cannot be told. */
export const patentKind = (text: string): PatentKind | 'none' | 'other' | null =>
  isNone(text)
    ? 'none'
    : firstFit(
        [
          [/实用新型.*发明|发明.*实用新型/, null],
          [/实用新型/, 'utility' as const],
          [/发明/, 'invention' as const],
          [/外观|软件|著作权|商标|论文|工法|标准/, 'other' as const],
        ],
        text,
      );

/** The level of an award; null when the text does not say one. */
export const awardLevel = (text: string): AwardLevel | 'none' | 'other' | null =>
  isNone(text)
    ? 'none'
    : firstFit(
        [
          [/国际|世界/, 'international' as const],
          [/国家|全国/, 'national' as const],
          [/省|部级|自治区|直辖市/, 'provincial' as const],
          [/集团|公司|企业|厂|局级|处级|县|区级|行业|协会|系统/, 'other' as const],
          [/地市|市级|州级|地级/, 'municipal' as const],
        ],
        text,
      );

/** What somebody was promoted to; every other promotion is 其他. */
export const gradeOf = (text: string): Grade | 'none' =>
  isNone(text)
    ? 'none'
    : (firstFit(
        [
          [/双重职称|双职称/, 'double' as const],
          [/高级技师/, 'senior-technician' as const],
          [/(?<!特级|首席)技师/, 'technician' as const],
          [/高级工(?!程|艺)/, 'senior-worker' as const],
        ],
        text,
      ) ?? 'other');

/** Which of the form's model-worker titles a cell speaks of; other honours are not counted there. */
export const honourOf = (text: string): Honour | 'none' | 'other' => {
  if (isNone(text)) return 'none';
  if (!/劳模|劳动模范/.test(text)) return 'other';
  return (
    firstFit(
      [
        [/全国/, 'national' as const],
        [/省|部级|部劳|自治区|中央企业|央企|(?:北京|上海|天津|重庆)市?劳/, 'provincial' as const],
        [/企业|公司|集团|中国交建|局劳|厂/, 'company' as const],
        [/市|州|地区/, 'municipal' as const],
      ],
      text,
    ) ?? 'other'
  );
};

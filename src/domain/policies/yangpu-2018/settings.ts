import type { Setting } from '../setting';
import {
  cycleSettings,
  documentsSetting,
  filingSetting,
  membersSetting,
  windowSetting,
} from '../rules/shared-settings';

/* The statutory age differs by sex, post and year of birth and is changing: it is entered, never assumed. */
const retirement = (sex: 'male' | 'female'): Setting => ({
  key: `retirement.${sex}`,
  article: '第十三条',
  rules: ['YP-25'],
  kind: 'number',
  default: null,
});

/** What 杨浦's document leaves open. */
export const YANGPU_SETTINGS: readonly Setting[] = [
  documentsSetting(),
  membersSetting('第三条2', 'YP-05'),
  windowSetting('第三条4', 'YP-08'),
  filingSetting('第十一条', 'YP-21'),
  ...cycleSettings('第十二条', 'YP-22'),
  retirement('male'),
  retirement('female'),
  {
    key: 'spending.travel',
    article: '第十六条',
    rules: ['YP-33'],
    kind: 'choice',
    choices: ['open', 'forbidden', 'training'],
    default: 'open',
  },
];

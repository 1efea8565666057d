import type { tabs as zh } from '../../zh-CN/tabs/tabs';
import { common } from './common';
import { decisions } from './decisions';
import { forms } from './forms';
import { ledgers } from './ledgers';
import { more } from './more';
import { subsidy } from './subsidy';

export const tabs: typeof zh = { common, decisions, forms, ledgers, more, subsidy };

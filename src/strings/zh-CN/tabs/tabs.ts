import { common } from './common';
import { decisions } from './decisions';
import { forms } from './forms';
import { ledgers } from './ledgers';
import { more } from './more';
import { subsidy } from './subsidy';

/** Texts of the further tabs, by tab. */
export const tabs = { common, decisions, forms, ledgers, more, subsidy };

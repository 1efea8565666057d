import { common } from './common';
import { decisions } from './decisions';
import { subsidy } from './subsidy';

/** Texts of the further tabs, by tab. */
export const tabs = { common, decisions, subsidy };

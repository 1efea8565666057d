import type { Tab, TabPart } from './tab';

type LaterTabs = Readonly<Record<Exclude<Tab, 'check'>, () => Promise<TabPart>>>;

/** Where the code of each further tab is. */
export const LATER_TABS: LaterTabs = {
  ledgers: async () => ({
    Screen: (await import(/* webpackChunkName: "ledgers-tab" */ '../ledgers/ledgers-tab')).LedgersTab,
  }),
  forms: async () => ({
    Screen: (await import(/* webpackChunkName: "forms-tab" */ '../forms/forms-tab')).FormsTab,
  }),
  more: async () => ({
    Screen: (await import(/* webpackChunkName: "more-tab" */ '../more/more-tab')).MoreTab,
  }),
  subsidy: async () => ({
    Screen: (await import(/* webpackChunkName: "subsidy-tab" */ '../subsidy/subsidy-tab')).SubsidyTab,
  }),
};

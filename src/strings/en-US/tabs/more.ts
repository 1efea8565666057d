import type { tabs as zh } from '../../zh-CN/tabs/tabs';

const number = (count: number): string => count.toLocaleString('en-US');

export const more: typeof zh.more = {
  pages: 'Pages',
  page: { rules: 'Rules', settings: 'Decisions' },
  rules: {
    read: 'Listing the rules',
    heading: 'Rule catalogue',
    document: 'Document',
    allDocuments: 'All documents',
    kind: 'Kind',
    allKinds: 'All kinds',
    onlyAnswered: 'Only what this workbook can answer',
    search: 'Search article, wording, id',
    shown: (count) => (count === 1 ? '1 requirement' : `${number(count)} requirements`),
    list: 'Rules',
    noMatch: 'No such rule',
    more: (id) => `${id}: show the wording`,
    line: (name, value) => `${name}: ${value}`,
    questions: (count) => `${number(count)} points the documents leave open or say in two ways`,
  },
  settings: {
    read: 'Reading the decisions',
    heading: 'Decisions',
    hint: 'What the document leaves open is decided here. What is not decided stands at its default: only what breaks every reading counts as an error.',
    none: 'This document leaves nothing to decide.',
    stored: (sheet) => `They stand in the sheet “${sheet}”, and may be changed there too.`,
    notStored: 'Nothing is in the workbook yet; all stands at its default.',
    show: 'Show it',
  },
};

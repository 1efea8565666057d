/** What comments and notes have in common. */
export interface Remark {
  readonly content: string;
  getLocation(): Excel.Range;
}
interface Remarks {
  readonly items: readonly Remark[];
  load(properties: string): unknown;
}

/* An old Office.js in a new Excel supports the set and yet has no such member. */
const notesOf = (worksheet: Excel.Worksheet): Remarks[] => {
  const supported = Office.context.requirements.isSetSupported('ExcelApi', '1.18') && 'notes' in worksheet;
  return supported ? [worksheet.notes] : [];
};

/** Queues all comments of a sheet, and its notes where Excel tells of them; read after the next sync. */
export const remarkCollections = (worksheet: Excel.Worksheet): readonly Remarks[] => {
  const collections = [worksheet.comments, ...notesOf(worksheet)];
  // Excel on the web refuses a load of "items" alone.
  for (const collection of collections) collection.load('items/content');
  return collections;
};

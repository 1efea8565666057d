/** This add-in's one entry in `workbook.settings`. */
export const SETTINGS_KEY = 'GHTZ';

/** Stores the choices as JSON text; null removes the entry. */
export const writeSettings = async (context: Excel.RequestContext, text: string | null): Promise<void> => {
  const { settings } = context.workbook;
  if (text !== null) {
    settings.add(SETTINGS_KEY, text);
    await context.sync();
    return;
  }
  const setting = settings.getItemOrNullObject(SETTINGS_KEY);
  await context.sync();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
};

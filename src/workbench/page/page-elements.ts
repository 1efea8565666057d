/** Elements of workbench.html by id. @throws when the page lacks one: a mistake in the page, not of the user */
export const pageElement = <T extends HTMLElement = HTMLElement>(id: string, kind?: new () => T): T => {
  const element = document.getElementById(id);
  if (!element || (kind && !(element instanceof kind))) throw new Error(`workbench.html has no ${id}`);
  return element as T;
};

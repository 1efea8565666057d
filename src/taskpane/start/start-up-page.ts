import type { startUp } from '../../strings/zh-CN/start-up';

/** Why nothing can be shown yet. */
export type StartUpTrouble = Exclude<keyof typeof startUp, 'unchanged' | 'retry'>;

const paragraph = (text: string, className: string): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
};

/** A plain page that says why the pane could not start. It needs nothing but the document. */
export const showStartUpPage = (
  root: HTMLElement,
  trouble: StartUpTrouble,
  words: typeof startUp,
  code?: string,
): void => {
  const page = document.createElement('div');
  page.className = 'start-up';
  page.setAttribute('role', 'alert');
  const { what, todo } = words[trouble];
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = words.retry;
  retry.addEventListener('click', () => location.reload());
  page.append(paragraph(what, 'start-up-what'), paragraph(words.unchanged, ''), paragraph(todo, ''));
  if (code) page.append(paragraph(code, 'start-up-code'));
  page.append(retry);
  const title = root.querySelector('.skeleton-title');
  root.replaceChildren(...(title ? [title] : []), page);
};

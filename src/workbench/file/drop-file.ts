import { pageElement } from '../page/page-elements';

/** Opens a file that is dropped anywhere on the page, the pane excepted. */
export const acceptDrops = (open: (file: File) => void): void => {
  const hint = pageElement('drop-hint');
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    hint.hidden = false;
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
};

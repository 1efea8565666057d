import { pageElement } from './page-elements';

/** Excel's own limits of a task pane, in CSS pixels. */
const NARROWEST = 320;
const WIDEST = 450;

/** The line between sheet and pane: dragged, or moved with the arrow keys. */
export const createPaneSplitter = (label: string): void => {
  const splitter = pageElement('splitter');
  const area = pageElement('pane-area');
  const setWidth = (width: number): void => {
    const allowed = Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
    area.style.width = `${allowed}px`;
    splitter.setAttribute('aria-valuenow', String(allowed));
  };
  splitter.setAttribute('aria-label', label);
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  setWidth(area.offsetWidth);
  onDrag(splitter, (x) => setWidth(area.getBoundingClientRect().right - x));
  splitter.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 10, ArrowRight: -10, Home: -WIDEST, End: WIDEST }[event.key];
    if (step !== undefined) setWidth(area.offsetWidth + step);
  });
};

/* While dragging, the iframe must not swallow the pointer. */
const onDrag = (handle: HTMLElement, move: (x: number) => void): void => {
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) move(event.clientX);
  });
  handle.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
};

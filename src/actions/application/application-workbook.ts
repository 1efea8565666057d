export { checkForms } from './check-forms';
export { fillForms } from './fill-forms';
export { inspectForms } from './inspect-forms';

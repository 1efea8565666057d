import { pageWithBase } from '../../../src/host/boot/page-with-base';

it('puts the base first in the head, before any policy and script', () => {
  const page = '<!doctype html><html><head lang="zh"><meta http-equiv="Content-Security-Policy"><script src="a.js">';
  expect(pageWithBase(page, 'http://localhost/taskpane.html')).toBe(
    '<!doctype html><html><head lang="zh"><base href="http://localhost/taskpane.html"><meta http-equiv="Content-Security-Policy"><script src="a.js">',
  );
});

it('does without a head and keeps the address one attribute', () => {
  expect(pageWithBase('<p>x', 'http://localhost/?a="b&c')).toBe('<base href="http://localhost/?a=&quot;b&amp;c"><p>x');
  expect(pageWithBase('<header>', 'u')).toBe('<base href="u"><header>');
});

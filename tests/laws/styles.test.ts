import { describe, expect, it } from 'vitest';
import { classesMatch, latinGoesWithFace } from './styles.ts';

describe('classesMatch', () => {
  const css = {
    path: 'src/ui/X.module.css',
    text: '.a:hover .b-c, .a > svg { margin: 0.5em; }\n@media (x) { .a { top: 0 } }',
  };
  const component = (body: string) => ({
    path: 'src/ui/X.tsx',
    text: `import s from './X.module.css';\n${body}`,
  });

  it.each([
    ['a misspelt class', component(`f(s['a'], s['b-c'], s['d']);`), /“d”/],
    ['a class left over', component('f(s.a);'), /“b-c”/],
    ['styles nobody imports', { path: 'src/ui/X.tsx', text: '' }, /imported by no component/],
  ])('finds %s', (_, file, fault) => {
    const faults = classesMatch([css, file]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it.each([component(`f(s['a'], s['b-c']);`), component('f(s[kind]);')])('lets pass $text', (file) => {
    expect(classesMatch([css, file])).toEqual([]);
  });
});

describe('latinGoesWithFace', () => {
  const faultsOf = (text: string) => latinGoesWithFace([{ path: 'src/ui/x.css', text }]);

  it.each([
    ['a face alone', '.a {\n  font: 400 1rem / 1 var(--serif);\n}'],
    ['another face', '.a { font-family: var(--sans); --latin: var(--latin-serif); }'],
    ['a rule within another', '@media (x) { .a { font-family: var(--serif); } }'],
  ])('finds %s', (_, css) => expect(faultsOf(css)).toHaveLength(1));

  it.each([
    '.a { font-family: var(--serif); --latin: var(--latin-serif); }',
    ':root { --serif: "x"; font: 400 1rem / 1 var(--seal-face); }',
  ])('lets pass %s', (css) => expect(faultsOf(css)).toEqual([]));
});

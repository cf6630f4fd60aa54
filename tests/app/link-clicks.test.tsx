import { describe, expect, test } from 'vitest';
import { wayOf } from '../../src/app/link-clicks.ts';

/** A click on the innermost element of some markup. */
function clickOn(link: Element, held: Partial<Parameters<typeof wayOf>[0]> = {}) {
  const plain = {
    button: 0,
    defaultPrevented: false,
    metaKey: false,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
  };
  return wayOf({ ...plain, target: link.firstElementChild ?? link, ...held });
}

function link(attributes: Readonly<Record<string, string>>, svg = false): Element {
  const make = (name: string) =>
    svg ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  const a = make('a');
  for (const [name, value] of Object.entries(attributes)) a.setAttribute(name, value);
  a.append(make(svg ? 'circle' : 'span'));
  return a;
}

describe('a click', () => {
  test.each([
    [{ href: '#/' }, { kind: 'route', to: '/' }],
    [{ href: '#/visits?q=a%26b' }, { kind: 'route', to: '/visits?q=a%26b' }],
    [
      { href: '#/data', target: '_self' },
      { kind: 'route', to: '/data' },
    ],
    [{ href: '#main' }, { kind: 'place', id: 'main' }],
  ])('on %j is followed here', (attributes, way) => {
    expect(clickOn(link(attributes))).toEqual(way);
    expect(clickOn(link(attributes, true))).toEqual(way);
  });

  test.each([
    [{ href: 'https://example.org/#/visits' }],
    [{ href: './data/visits.json' }],
    [{ href: '#/data', target: '_blank' }],
    [{ href: '#/data', download: '' }],
    [{}],
  ])('on %j is the browser’s', (attributes) => {
    expect(clickOn(link(attributes))).toBeUndefined();
  });

  test.each([
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
    { defaultPrevented: true },
    { target: null },
    { target: document },
  ])('with %j is the browser’s', (held) => {
    expect(clickOn(link({ href: '#/data' }), held)).toBeUndefined();
  });
});

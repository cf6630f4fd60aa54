import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type UserConfig } from 'vite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { noThread, oneFile } from '../../scripts/vite/one-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
const out = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeEach(() => {
  mkdirSync(join(folder, 'public'), { recursive: true });
  write('public/start.js', "document.title = '<script>';");
  write('public/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('main.js', "import './look.css'; import('./later.js').then(({ say }) => say('</script>'));");
  write(
    'later.js',
    "import address from './aide.js?worker&url'; export const say = (it) => alert(it + '$&' + address);",
  );
  write('aide.js', 'postMessage(1)');
  write('look.css', 'p { color: red }');
  write(
    'index.html',
    `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <title>Page</title>
    <link rel="icon" href="/icon.svg" />
    <script src="/start.js"></script>
    <script type="module" src="/main.js"></script>
  </head>
  <body>
    <!--served--><a href="./data/visits.json">Records</a><!--/served-->
    <!--portable
    <p>One file</p>
    -->
  </body>
</html>`,
  );
});

const make = (more: UserConfig = {}) =>
  build({
    base: './',
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [noThread(), oneFile('page.html')],
    build: {
      copyPublicDir: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
    ...more,
  });

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page in one file', () => {
  it('has everything in it, and names it by its hash', async () => {
    await make();
    expect(readdirSync(out)).toEqual(['page.html']);
    const html = readFileSync(join(out, 'page.html'), 'utf8');
    const scripts = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    );
    expect(scripts).toHaveLength(2);
    expect(scripts[0]).toBe("document.title = '\\x3Cscript>';");
    // Neither cut at the end of a tag within it, nor changed by being put in.
    expect(scripts[1]).toMatch(/\$&.*say.*script>/s);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(style).toContain('red');
    expect(html).toContain(`script-src ${scripts.map(hashOf).join(' ')}; style-src ${hashOf(style)};`);
    expect(html).toContain('<link rel="icon" href="data:image/svg+xml,');
    expect(html.match(/<!--records-->/g)).toHaveLength(1);
    expect(html).toContain('<script type="text/plain" data-licences>');
  });

  it('says what is true of one file, and asks for no other', async () => {
    await make();
    const html = readFileSync(join(out, 'page.html'), 'utf8');
    expect(html).toContain('<p>One file</p>');
    expect(html).not.toMatch(/Records|<!--(served|portable)|src="|href="\./);
  });

  it('is not made when something would be missing from it', async () => {
    write('picture.png', 'a picture');
    write(
      'later.js',
      "import picture from './picture.png?no-inline'; export const say = () => alert(picture);",
    );
    await expect(make()).rejects.toThrow('picture');
  });

  it('is not made when a style would end before its end', async () => {
    write('look.css', 'p::after { content: "</style>" }');
    await expect(make()).rejects.toThrow('style');
  });
});

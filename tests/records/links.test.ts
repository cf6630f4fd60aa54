import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../src/records/links.ts';

// Thousands of runs, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

describe('readAddress', () => {
  it.each([
    ['https://en.ustb.edu.cn/news/1.htm', 'https://en.ustb.edu.cn/news/1.htm', 'en.ustb.edu.cn'],
    ['http://example.org', 'http://example.org/', 'example.org'],
    ['HTTPS://Example.ORG/A?b=c#d', 'https://example.org/A?b=c#d', 'example.org'],
    ['https://www.example.org/', 'https://www.example.org/', 'www.example.org'],
    ['https://example.org:8443/x', 'https://example.org:8443/x', 'example.org:8443'],
    ['https://example.org/中文?q=谷', 'https://example.org/%E4%B8%AD%E6%96%87?q=%E8%B0%B7', 'example.org'],
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/', 'xn--r8jz45g.jp'],
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
    ['https://example.org/a@b', 'https://example.org/a@b', 'example.org'],
    ['https://[::1]/', 'https://[::1]/', '[::1]'],
  ])('opens %s', (text, href, host) => {
    expect(readAddress(text)).toEqual({ written: text, href, host });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'mailto:a@example.org',
    '//evil.example',
    '/evil',
    'evil.example',
    'https:\\\\evil.example',
    'https:/\\evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'https://',
    'https://?x',
    'https://a@evil.example',
    'https://a:b@evil.example',
    'https://good.example@evil.example/',
    'https://good.example\\@evil.example/',
    ' https://example.org',
    'https://example.org ',
    'https://exa\tmple.org',
    'https://example.org/\u0000',
    'https://example.org/\u202Egnp.exe',
    'https://example.org/\u200B',
    'https://exa mple.org',
    'https://256.256.256.256/',
    'https://example.org:99999/',
    'https://%zz/',
    '',
  ])('refuses %j', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  it('opens a long address, and only http and https whatever is written', () => {
    expect(readAddress(`https://example.org/${'x'.repeat(5000)}`)?.host).toBe('example.org');
    const tricky = fc.string({ unit: fc.constantFrom(...'htps:/\\@.a1?#%\t\n j'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          tricky,
          tricky.map((rest) => `https://${rest}`),
          fc.string(),
        ),
        (text) => {
          const url = readAddress(text);
          if (!url) return;
          const { protocol, host, username } = new URL(url.href);
          expect(['http:', 'https:']).toContain(protocol);
          expect([username, host]).toEqual(['', url.host]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cacheControl, metaPolicy, portablePolicy, securityHeaders } from '../../scripts/lib/headers.mjs';

const sample = (name: string) => readFileSync(new URL(`../../docs/hosting/${name}`, import.meta.url), 'utf8');

describe.each(['nginx.conf', 'Caddyfile', 'web.config', '_headers'])('docs/hosting/%s', (name) => {
  const text = sample(name);

  it.each(Object.entries(securityHeaders))('sends %s as the preview does', (header, value) => {
    expect(text).toContain(header);
    expect(text).toContain(value);
  });

  it('asks for TLS, and never answers a missing file with the page', () => {
    expect(text).toContain('max-age=63072000; includeSubDomains');
    expect(text).not.toMatch(/(try_files|rewrite)[^\n]*\/index\.html/i);
  });

  it('lets assets be kept and the page be asked for anew', () => {
    expect(text).toMatch(/immutable/);
    expect(text).toMatch(/no-cache|DisableCache/);
  });
});

describe('the policy', () => {
  it('leaves out of the meta what a browser ignores there', () => {
    expect(metaPolicy).not.toContain('frame-ancestors');
    expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  it('allows nothing inline, no evaluation, no other origin', () => {
    expect(metaPolicy).not.toMatch(/unsafe|\*|https?:/);
    expect(metaPolicy).toContain("require-trusted-types-for 'script'");
  });

  it('keeps only what is named by its content', () => {
    expect(cacheControl('assets/index-abc.js')).toContain('immutable');
    expect(cacheControl('data/visits.json')).toBe('no-cache');
    expect(cacheControl('index.html')).toBe('no-cache');
  });

  it.each(['sw.js', 'start.js', 'take-along.txt'])('has %s asked for anew', (path) => {
    expect(cacheControl(path)).toBe('no-cache');
  });

  it('of a page in one file names what is in it, and lets it ask for nothing', () => {
    const policy = portablePolicy({ scripts: ["'sha256-a'", "'sha256-b'"], styles: ["'sha256-c'"] });
    expect(policy).toContain("script-src 'sha256-a' 'sha256-b'; style-src 'sha256-c';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types records");
    expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);
  });
});

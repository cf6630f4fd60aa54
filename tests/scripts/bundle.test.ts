import { describe, expect, it } from 'vitest';
import { reach } from '../../scripts/lib/bundle.mjs';

const manifest = {
  'index.html': { file: 'a.js', imports: ['_shared.js'], dynamicImports: ['src/pages/Big.tsx'] },
  '_shared.js': { file: 's.js', imports: ['_base.js'] },
  '_base.js': { file: 'b.js', imports: ['_shared.js'] },
  'src/pages/Big.tsx': { file: 'big.js', imports: ['_shared.js', '_charts.js'] },
  '_charts.js': { file: 'c.js' },
};

describe('reach', () => {
  it('follows static imports, circles too, and leaves out what is loaded later', () => {
    expect([...reach(manifest, ['index.html'])]).toEqual(['index.html', '_shared.js', '_base.js']);
  });

  it('adds what a page brings along', () => {
    expect(reach(manifest, ['index.html', 'src/pages/Big.tsx']).has('_charts.js')).toBe(true);
  });
});

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { chunks } from './scripts/vite/chunks.ts';
import { dataFolder } from './scripts/vite/data-folder.ts';
import { leanRouter } from './scripts/vite/lean-router.ts';
import { packedFiles } from './scripts/vite/packed-files.ts';
import { pageFiles } from './scripts/vite/page-files.ts';
import { pageHead } from './scripts/vite/page-head.ts';
import { portable } from './scripts/vite/portable.ts';
import { serviceWorker } from './scripts/vite/service-worker.ts';
import { takeAlong } from './scripts/vite/take-along.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const dataFiles = ['dashboard', 'partners', 'people', 'themes', 'sources', 'visits'].map(
  (name) => `${name}.json`,
);

/** Files of the build that index.html itself asks for; see scripts/vite/chunks.ts. */
const WITH_EVERY_PAGE = /\/(libraries|react-dom|rolldown-runtime|first-page)-/;

/** The application beside a server. */
const served: UserConfig = {
  // Relative addresses: the same build works in any folder of any web server.
  base: './',
  plugins: [
    react(),
    leanRouter(),
    dataFolder(at('./data')),
    pageFiles(),
    pageHead(at('./data'), dataFiles),
    takeAlong(),
    serviceWorker(at('./src/keeper.ts'), dataFiles),
    packedFiles(),
  ],
  build: {
    target: 'baseline-widely-available',
    // Says which chunks the first page loads, for scripts/budget.mjs.
    manifest: true,
    modulePreload: {
      // Every browser the build is for has it.
      polyfill: false,
      // What every page begins with has come before any page is asked for.
      resolveDependencies: (_file, needs, { hostType }) =>
        hostType === 'js' ? needs.filter((file) => !WITH_EVERY_PAGE.test(file)) : needs,
    },
    // A file inlined as a data: address would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // The licences of all that is bundled, in full; the page About links to it.
    license: { fileName: 'licences.md' },
    // scripts/budget.mjs knows better than a limit a chunk.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: chunks({
            start: at('./src/main.tsx'),
            overview: at('./src/pages/OverviewPage.tsx'),
            visits: at('./src/pages/VisitsPage.tsx'),
            partner: at('./src/pages/PartnerPage.tsx'),
          }),
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
};

export default defineConfig(({ mode }) => (mode === 'portable' ? portable : served));

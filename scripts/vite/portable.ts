import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { leanRouter } from './lean-router.ts';
import { noThread, oneFile } from './one-file.ts';

/** The page without its records, as the build leaves it. */
export const SHELL = 'take-along.txt';

/** How the application becomes one file: the mode `portable` of the build. */
export const portable: UserConfig = {
  base: './',
  plugins: [noThread(), react(), leanRouter(), oneFile(SHELL)],
  build: {
    target: 'baseline-widely-available',
    copyPublicDir: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    license: { fileName: 'licences.md' },
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

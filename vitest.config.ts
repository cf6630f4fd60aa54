import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// West of Greenwich, where a day read as midnight UTC shows as the day before: such a slip fails a test.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  plugins: [react()],
  test: {
    // Tests import what they use, so that a file says where each name comes from.
    globals: false,
    // A machine that is busy with other things is slow, not wrong.
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/words.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/words.ts', 'tests/support/setup.ts'],
        },
      },
    ],
  },
});

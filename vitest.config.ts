import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests that put another module in the place of ours: each in a process of its own. */
const replacing = ['tests/parse/segment/boundary-rules.test.ts'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // All processors: left to itself, Vitest spares one for somebody who waits, and on two works on one.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...replacing],
          // What a file of tests has loaded, the next one need not load again: half of the time of most.
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'replacing', include: replacing } },
    ],
  },
});

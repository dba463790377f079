import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const components = ['tests/views/**/*.test.ts', 'tests/shell/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Pure functions leave nothing behind; loading the drawing library once for all files halves the time.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...components, 'tests/e2e/**'],
        },
      },
      {
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: {
          name: 'components',
          environment: 'jsdom',
          include: components,
          testTimeout: 20_000,
          setupFiles: ['tests/components.setup.ts'],
        },
      },
    ],
  },
});

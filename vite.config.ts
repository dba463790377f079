import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { withContentSecurityPolicy } from './build/contentSecurityPolicy';
import { withStaticText } from './build/staticPage';

export default defineConfig({
  // Every address is relative, so that the site works in whatever folder it's hosted.
  base: './',
  plugins: [
    svelte({ configFile: false }),
    withStaticText(new URL('./public/data/', import.meta.url)),
    withContentSecurityPolicy(),
  ],
  build: {
    manifest: true,
    // The drawing library is one late chunk; its size has a budget of its own (`npm run size`).
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'firefox121', 'safari17.5'],
    rolldownOptions: { input: { index: 'index.html', embed: 'embed.html' } },
  },
});

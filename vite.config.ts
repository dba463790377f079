import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { withContentSecurityPolicy } from './build/contentSecurityPolicy';
import { staticInputs, withPages } from './build/sitePlugin';
import { siteUrl } from './build/siteUrl';

export default defineConfig({
  // Every address is relative, so that the site works in whatever folder it's hosted.
  base: './',
  plugins: [
    svelte({ configFile: false }),
    withPages(new URL('./public/data/', import.meta.url), siteUrl(process.env['SITE_URL'])),
    withContentSecurityPolicy(),
  ],
  build: {
    manifest: true,
    // The drawing library is one late chunk; its size has a budget of its own (`npm run size`).
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'firefox121', 'safari17.5'],
    rolldownOptions: { input: { index: 'index.html', embed: 'embed.html', ...staticInputs } },
  },
});

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { withContentSecurityPolicy } from './build/contentSecurityPolicy';

export default defineConfig({
  // Every address is relative, so that the site works in whatever folder it's hosted.
  base: './',
  plugins: [svelte(), withContentSecurityPolicy()],
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'firefox121', 'safari17.5'],
    rolldownOptions: { input: { index: 'index.html', embed: 'embed.html' } },
  },
});

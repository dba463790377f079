import { configure } from '@testing-library/svelte';
import '@testing-library/jest-dom/vitest';

// Parts of the page that come late must be waited for on a slow machine as well.
configure({ asyncUtilTimeout: 10_000 });

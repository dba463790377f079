import { expect, test } from 'vitest';
import { embedCode } from '../../src/views/embedCode';

test('is one frame and a listener, with text as text', () => {
  const code = embedCode({
    url: 'https://example.org/embed.html?view=money&asof=2025-02-19',
    title: '"A" <b>& B',
    height: 480,
  });
  const holder = document.createElement('div');
  holder.innerHTML = code;
  const frame = holder.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe('https://example.org/embed.html?view=money&asof=2025-02-19');
  expect(frame?.title).toBe('"A" <b>& B');
  expect(frame?.height).toBe('480');
  expect(frame?.hasAttribute('sandbox')).toBe(false);
  expect(holder.querySelectorAll('script')).toHaveLength(1);
  expect(holder.querySelector('b')).toBeNull();
});

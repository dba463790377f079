import type { Issue } from '../src/data/issue';

interface Said {
  readonly problem: string;
  readonly remedy: string;
}

/** A fault for the terminal: its place and cell, and below what's wrong and what helps. */
export function issueLine({ file, line, column, value }: Omit<Issue, 'problem'>, { problem, remedy }: Said): string {
  const place = [file, line].filter((part) => part !== null).join(':');
  const cell = [column, value === null ? null : JSON.stringify(value)].filter((part) => part !== null);
  return `${[place, ...cell].join(' ')}\n    ${problem} ${remedy}`;
}

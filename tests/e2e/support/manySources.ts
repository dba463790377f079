/** A table of sources of so many rows: with accents, quotes and commas, as real ones have. */
export function manySources(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `source-${index},"Levée n° ${index}, ""Série ${index % 26}""",Le Journal,2024-0${(index % 9) + 1}-11,https://news.example/${index},fr,news`,
  );
  return ['source_id,title,publisher,published_on,url,language,kind', ...lines, ''].join('\n');
}

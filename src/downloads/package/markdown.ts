/**
 * Text of the data for the middle of a Markdown line (CommonMark, GFM): shown as it is, whatever it holds. It can't
 * become markup, a link or HTML, leave its table cell, or begin another line.
 */
export function markdownText(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, (space) =>
        /^[ \u00a0\u202f]+$/.test(space) ? space : ' ',
      )
      // Marks that turn the letters after them round would reach into the words around.
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
      // GFM makes links of bare addresses.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
      .trim()
  );
}

/** An address as a Markdown link that shows itself; what could end it or begin something else is percent-encoded. */
export function markdownLink(address: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is encoded
  const safe = address.replace(/[\s\u0000-\u001f\u007f<>\\`|]/g, (found) => encodeURIComponent(found));
  return /^https?:/i.test(safe) ? `<${safe}>` : markdownText(address);
}

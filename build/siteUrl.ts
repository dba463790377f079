/** The site's absolute address with its last slash; `null` = not known, so that every address is relative. */
export type SiteUrl = string | null;

/**
 * Reads the environment variable SITE_URL. Empty or absent is `null`.
 *
 * @throws if it's anything but an https address (or http on localhost) that ends with a slash and has neither query,
 * hash nor user: a wrong address would otherwise stand in every page and feed.
 */
export function siteUrl(given: string | undefined): SiteUrl {
  if (given === undefined || given === '') return null;
  const fail = (why: string) =>
    new Error(`SITE_URL is “${given}”: ${why}. Give the site’s address, such as https://your.host/folder/, or none.`);
  if (!URL.canParse(given)) throw fail('not a web address');
  const url = new URL(given);
  const local = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol !== 'https:' && !local) throw fail('neither https nor http on localhost');
  if (url.username !== '' || url.password !== '') throw fail('it names a user');
  if (/[?#\s]/.test(given)) throw fail('it has a query, a hash or a space');
  if (!given.endsWith('/')) throw fail('it lacks its last slash');
  return url.href;
}

/** A path of the site (`method.html`, `data/models.csv`, `./`) as an address: absolute where the site's is known. */
export function addressIn(site: SiteUrl, path: string): string {
  return site === null ? path : new URL(path, site).href;
}

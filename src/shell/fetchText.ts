/** What came back for an address: `text` is empty where `ok` is false. */
export interface Fetched {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
}

/** Loads a file of this site as text. Rejects where there's no connection. */
export async function fetchText(path: string): Promise<Fetched> {
  const response = await fetch(path);
  return { ok: response.ok, status: response.status, text: response.ok ? await response.text() : '' };
}

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

/** Loads a file of this site as bytes. Rejects where it can't be had. */
export async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The makers' data files: small, fetched once, kept. */

export interface Files {
  /** The file, when it is there already. */
  ready<T>(url: string): T | null;
  /** Fetches it; null (and one line in the console) when it cannot be had. */
  load<T>(url: string): Promise<T | null>;
}

export function createFiles(): Files {
  const kept = new Map<string, unknown>();
  const loading = new Map<string, Promise<unknown>>();

  async function fetchFile(url: string): Promise<unknown> {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(String(answer.status));
      const data: unknown = await answer.json();
      kept.set(url, data);
      return data;
    } catch (error) {
      console.warn(`${url} could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    } finally {
      loading.delete(url);
    }
  }

  return {
    ready: <T>(url: string) => (kept.get(url) as T | undefined) ?? null,
    load<T>(url: string) {
      const there = kept.get(url);
      if (there !== undefined) return Promise.resolve(there as T);
      const under = loading.get(url) ?? fetchFile(url);
      loading.set(url, under);
      return under as Promise<T | null>;
    },
  };
}

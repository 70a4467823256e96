/** The makers' data files: small, fetched once, kept. */
import type { Tell } from '../tell.ts';

export interface Files {
  /** The file, when it is there already. */
  ready<T>(url: string): T | null;
  /** Fetches it; null when it cannot be had, which is told of `what`. */
  load<T>(url: string, what: string): Promise<T | null>;
}

export function createFiles(tell: Tell): Files {
  const kept = new Map<string, unknown>();
  const loading = new Map<string, Promise<unknown>>();

  async function fetchFile(url: string, what: string): Promise<unknown> {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(String(answer.status));
      const data: unknown = await answer.json();
      kept.set(url, data);
      return data;
    } catch (error) {
      tell(what, error);
      return null;
    } finally {
      loading.delete(url);
    }
  }

  return {
    ready: <T>(url: string) => (kept.get(url) as T | undefined) ?? null,
    load<T>(url: string, what: string) {
      const there = kept.get(url);
      if (there !== undefined) return Promise.resolve(there as T);
      const under = loading.get(url) ?? fetchFile(url, what);
      loading.set(url, under);
      return under as Promise<T | null>;
    },
  };
}

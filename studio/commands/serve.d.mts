export function serveBuilt(options?: {
  port?: number;
  host?: string;
  folder?: string;
}): Promise<{ readonly url: string; close(): Promise<void> }>;

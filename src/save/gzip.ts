/** Files made small, and read again without trust. */

/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The file made small, or as it is where the browser cannot. */
export async function gzipped(file: Blob): Promise<Blob> {
  try {
    const stream = file.stream().pipeThrough(new CompressionStream('gzip'));
    return new Blob([await new Response(stream).arrayBuffer()], { type: 'application/gzip' });
  } catch {
    return file;
  }
}

/**
 * The bytes that were made small. Stops as soon as there are more than `cap`: a small file may grow without end.
 * @returns null when they cannot be read
 */
export async function inflated(
  file: Blob,
  cap: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | null> {
  try {
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > cap) {
        void reader.cancel().catch(() => undefined);
        return 'too-large';
      }
      chunks.push(value);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  } catch {
    return null;
  }
}

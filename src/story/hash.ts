/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo; offset 2166136261, prime 16777619). */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 16777619);
  }
  return hash >>> 0;
}

/** 32 bits as 8 hex digits. */
export function hash32(text: string): string {
  return fnv1a(text).toString(16).padStart(8, '0');
}

/** 16 bits as 4 hex digits: both halves of the 32-bit hash folded (xor), as FNV's authors advise. */
export function hash16(text: string): string {
  const hash = fnv1a(text);
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0');
}

/** A seed of 31 bits whose bits all depend on the input (the finaliser of MurmurHash3, Appleby). */
export function mixSeed(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) & 0x7fffffff;
}

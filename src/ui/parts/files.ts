/** Offers a save to the browser as a download. */
export function keepAsFile(file: Blob | null): void {
  if (!file) return;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `iron-city-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // The download has its own hold on the blob once it began.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

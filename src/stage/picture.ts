/** Width of a slot's picture in pixels; two to a row on a phone of 3x. */
const PICTURE_WIDTH = 480;

/**
 * Draws what a stage shows into a small picture.
 * @param layers pictures in painting order, as they lie in `host`
 * @returns WebP where the browser can write it, else PNG; null when the browser refuses
 */
export async function drawPicture(
  host: HTMLElement,
  layers: readonly (HTMLImageElement | HTMLCanvasElement)[],
): Promise<Blob | null> {
  const frame = host.getBoundingClientRect();
  if (frame.width === 0 || frame.height === 0) return null;
  const scale = PICTURE_WIDTH / frame.width;
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH;
  canvas.height = Math.round(frame.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#06080b';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) {
    if (layer instanceof HTMLImageElement && layer.naturalWidth === 0) continue;
    const box = layer.getBoundingClientRect();
    const mirrored = layer.style.transform.includes('-1');
    context.save();
    context.translate(
      (box.left - frame.left + (mirrored ? box.width : 0)) * scale,
      (box.top - frame.top) * scale,
    );
    context.scale(mirrored ? -scale : scale, scale);
    context.drawImage(layer, 0, 0, box.width, box.height);
    context.restore();
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', 0.82));
}

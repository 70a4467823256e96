/** Counts the bytes that a page keeps on the graphics card. Runs in the page, before anything else of it. */

export interface GpuGauge {
  /** Bytes of all live textures, with their mips, and renderbuffers. */
  bytes(): number;
  /** Bytes of the window's own buffers: two to draw in, and depth and stencil where they were asked for. */
  windowBytes(): number;
}

/** Wraps the calls that make and take away memory. Stands for itself: it is sent to the page as text. */
export function installGpuGauge(): void {
  type Gl = WebGL2RenderingContext;
  type Call = (this: Gl, ...args: never[]) => unknown;
  const calls = WebGL2RenderingContext.prototype as unknown as Record<string, Call>;
  const { TEXTURE_CUBE_MAP, TEXTURE_CUBE_MAP_POSITIVE_X: FACE } = WebGL2RenderingContext;
  /** What is not four bytes a pixel; three are padded to four. */
  const PIXEL: Record<number, number> = {
    [WebGL2RenderingContext.R8]: 1,
    [WebGL2RenderingContext.ALPHA]: 1,
    [WebGL2RenderingContext.LUMINANCE]: 1,
    [WebGL2RenderingContext.STENCIL_INDEX8]: 1,
    [WebGL2RenderingContext.RG8]: 2,
    [WebGL2RenderingContext.R16F]: 2,
    [WebGL2RenderingContext.DEPTH_COMPONENT16]: 2,
    [WebGL2RenderingContext.RGBA16F]: 8,
    [WebGL2RenderingContext.RGBA32F]: 16,
  };
  /** Bytes by part (face and level, or `mips`) of everything that lives. */
  const live = new Map<object, Map<string, number>>();
  const bound = new Map<string, object>();
  let unit = 0;
  let context: Gl | null = null;

  const isFace = (target: number) => target >= FACE && target < FACE + 6;
  const place = (target: number) => `${unit}:${isFace(target) ? TEXTURE_CUBE_MAP : target}`;
  function put(thing: object | undefined, part: string, bytes: number): void {
    if (!thing) return;
    const parts = live.get(thing) ?? new Map<string, number>();
    live.set(thing, parts.set(part, bytes));
  }
  const area = (format: number, ...sides: readonly number[]) =>
    sides.reduce((product, side) => product * side, PIXEL[format] ?? 4);
  const texture = (target: number, level: number, bytes: number) =>
    put(bound.get(place(target)), `${target}:${level}`, bytes);

  const watch: Record<string, (...args: never[]) => void> = {
    activeTexture(which: number) {
      unit = which;
    },
    bindTexture(target: number, thing: object | null) {
      if (thing) bound.set(place(target), thing);
      else bound.delete(place(target));
    },
    bindRenderbuffer(_target: number, thing: object | null) {
      if (thing) bound.set('renderbuffer', thing);
      else bound.delete('renderbuffer');
    },
    texImage2D(
      target: number,
      level: number,
      format: number,
      ...rest: [number, number, { width: number; height: number }]
    ) {
      const [width, height] = rest.length > 4 ? rest : [rest[2].width, rest[2].height];
      texture(target, level, area(format, width, height));
    },
    texImage3D(target: number, level: number, format: number, width: number, height: number, depth: number) {
      texture(target, level, area(format, width, height, depth));
    },
    copyTexImage2D(
      target: number,
      level: number,
      format: number,
      _x: number,
      _y: number,
      w: number,
      h: number,
    ) {
      texture(target, level, area(format, w, h));
    },
    compressedTexImage2D(
      target: number,
      level: number,
      _f: number,
      _w: number,
      _h: number,
      _b: number,
      data: ArrayBufferView,
    ) {
      texture(target, level, data.byteLength);
    },
    texStorage2D(target: number, levels: number, format: number, width: number, height: number) {
      for (let level = 0; level < levels; level++) {
        texture(target, level, area(format, Math.max(1, width >> level), Math.max(1, height >> level)));
      }
    },
    generateMipmap(target: number) {
      const parts = live.get(bound.get(place(target)) ?? {});
      if (parts) parts.set('mips', (parts.get(`${target}:0`) ?? 0) / 3);
    },
    renderbufferStorage(_target: number, format: number, width: number, height: number) {
      put(bound.get('renderbuffer'), 'all', area(format, width, height));
    },
    renderbufferStorageMultisample(
      _t: number,
      samples: number,
      format: number,
      width: number,
      height: number,
    ) {
      put(bound.get('renderbuffer'), 'all', area(format, width, height, Math.max(1, samples)));
    },
    deleteTexture: (thing: object) => void live.delete(thing),
    deleteRenderbuffer: (thing: object) => void live.delete(thing),
  };
  for (const [name, note] of Object.entries(watch)) {
    const call = calls[name];
    if (!call) continue;
    calls[name] = function (...args) {
      context = this;
      note(...args);
      return call.apply(this, args);
    };
  }

  const gauge: GpuGauge = {
    bytes() {
      let sum = 0;
      for (const parts of live.values()) for (const bytes of parts.values()) sum += bytes;
      return sum;
    },
    windowBytes() {
      const attributes = context?.getContextAttributes();
      if (!context || !attributes) return 0;
      const deep = attributes.depth || attributes.stencil ? 4 : 0;
      return context.drawingBufferWidth * context.drawingBufferHeight * (8 + deep);
    },
  };
  Object.assign(window, { gpuGauge: gauge });
}

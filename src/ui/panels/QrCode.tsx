import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { late, WithLate } from '../parts/Late.tsx';
import type { Code } from './qr.ts';
import { t } from './words.ts';

const qrChunk = late(() => import('./qr.ts'));

/** The link as a code that a phone reads; nothing while its chunk cannot be had, for the link does without. */
export function QrCode({ link }: { readonly link: string }) {
  const [missing, setMissing] = useState(false);
  const miss = useCallback(() => setMissing(true), []);
  if (missing) return null;
  return (
    <div className="share-code">
      <WithLate chunk={qrChunk} onMissing={miss}>
        {({ codeOf }) => {
          const code = codeOf(link);
          return code ? <Drawn code={code} /> : <p className="prose share-long">{t('share.tooLong')}</p>;
        }}
      </WithLate>
    </div>
  );
}

/** Drawn so that every module is whole pixels of the screen: crisp, and as large as there is room. */
function Drawn({ code }: { readonly code: Code }) {
  const drawing = useRef<SVGSVGElement>(null);
  const [side, setSide] = useState<number>();

  useLayoutEffect(() => {
    const room = drawing.current?.parentElement;
    if (!room) return;
    const measure = () => {
      const least = Math.min(room.clientWidth, room.clientHeight || room.clientWidth);
      const density = window.devicePixelRatio;
      const pixels = Math.max(1, Math.floor((least * density) / code.size));
      setSide((pixels * code.size) / density);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(room);
    measure();
    return () => watch.disconnect();
  }, [code]);

  return (
    <svg
      ref={drawing}
      className="share-drawing"
      role="img"
      aria-label={t('share.code')}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      style={{ width: side, height: side }}
      data-modules={code.size}
    >
      <path d={code.path} />
    </svg>
  );
}

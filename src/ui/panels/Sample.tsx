import { useLayoutEffect, useRef } from 'react';
import { Rim } from '../marks/Rim.tsx';
import { layOut, typeLine } from '../parts/typing.ts';
import { t } from './words.ts';
import './sample.css';

/** Milliseconds the whole line stands before it is said again. */
const REST = 1600;

/** A line that is said again and again at the chosen speed. */
export function Sample({ speed }: { readonly speed: number }) {
  const line = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    const host = line.current;
    if (!host) return;
    layOut(host, t('settings.sample'));
    let timer = 0;
    const again = () => {
      timer = window.setTimeout(() => {
        if (speed > 0) typing = typeLine(host, speed, again);
      }, REST);
    };
    let typing = typeLine(host, speed, again);
    return () => {
      clearTimeout(timer);
      typing.stop();
    };
  }, [speed]);

  return (
    <div className="sample" aria-hidden="true">
      <Rim lean={null} />
      <p className="sample-who">{t('settings.sampleWho')}</p>
      <p className="say-line sample-line" ref={line} />
    </div>
  );
}

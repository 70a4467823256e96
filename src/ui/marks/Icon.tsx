/** Icons of one line weight, on a grid of 24. */
const PATHS = {
  back: 'M14 5 7 12l7 7M7 12h12',
  log: 'M5 6h14M5 12h14M5 18h8',
  auto: 'M10 8.5v7l5.5-3.5zM20 12a8 8 0 1 1-3-6.2M17 2.5v3.6h-3.6',
  skip: 'm5 6 6 6-6 6M13 6l6 6-6 6',
  save: 'M5 14v5h14v-5M12 4v10M8 10.5l4 4 4-4',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h6',
  open: 'M5 14v5h14v-5M12 14V4M8 7.5l4-4 4 4',
  map: 'M7 12h3l4-5h3M10 12l4 5h3M3 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M17 7a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M17 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'm6 6 12 12M18 6 6 18',
  hide: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4',
  lock: 'M6 11h12v8H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  shard: 'M13 3 18 9l-5 12-6-9zM13 3l-1 9 1 9M7 12h5l6-3',
  trust: 'M4 8h6v8H4zM14 8h6v8h-6zM10 10h4M10 14h4M12 5v14',
  resolve: 'M12 3v18M7 8l5-5 5 5M7 21h10',
  law: 'M12 4v16M6 20h12M5 8h14M5 8l-2.5 6h5zM19 8l-2.5 6h5z',
  because: 'M5 12h10M11 8l4 4-4 4M19 5v14',
  halo: 'M2.5 7a9.5 3.6 0 1 0 19 0a9.5 3.6 0 1 0 -19 0M12 10.6V21',
  codex: 'M3 12c5-7 13-7 18 0-5 7-13 7-18 0zM9.4 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0',
  elsewhere: 'M3 17h6l5-10h7M17 4l4 3-4 3M12 17h2M17 17h2',
  unlock: 'M6 11h12v8H6zM8.5 11V8a3.5 3.5 0 0 1 6.6-1.6',
  pen: 'M5 19v-4L16 4l4 4L9 19zM13 7l4 4',
  share: 'M12 15V4M8 8l4-4 4 4M7 11H5v9h14v-9h-2',
  more: 'M4 11h2v2H4zM11 11h2v2h-2zM18 11h2v2h-2z',
  unfold: 'm5 9 7 7 7-7',
  fold: 'm5 15 7-7 7 7',
  quickSave: 'M5 15v4h14v-4M8 4l4 4 4-4M8 9l4 4 4-4',
  quickLoad: 'M5 15v4h14v-4M8 8l4-4 4 4M8 13l4-4 4 4',
  before: 'm14 5-7 7 7 7',
  after: 'm10 5 7 7-7 7',
  copy: 'M9 9h10v11H9zM6 16H5V4h10v2',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H9',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  up: 'M5 14l7-7 7 7M12 7v12',
} as const;

export type IconName = keyof typeof PATHS;

/** One icon; always beside a word or inside a labelled button, so hidden from readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/**
 * Every plate, person, look, pose, weather, grade and change, at any size, with what a frame costs.
 * Written in the words of a script: what can be shown here can be played, and the other way round.
 * The address keeps it: `?script=plate: street night;weather: rain 0.6&size=390x844&tier=high`.
 */
import { stageAssets } from '../../src/book.ts';
import { createStage } from '../../src/stage/index.ts';
import { type Direction, GRAMMAR, isMalformed, parseTag } from '../../src/story/directions.ts';
import { FIRST_PICTURE, foldHappening, foldPicture, NOTHING } from '../../src/story/fold.ts';
import { CAST } from '../../story/cast.ts';
import { PLATES } from '../../story/plates.ts';

const SIZES = ['1280x720', '1920x1080', '2560x1080', '390x844', '844x390', '820x1180'] as const;
const QUALITIES = ['auto', 'high', 'medium', 'low'] as const;
/** Frames that are drawn for a figure. */
const FRAMES = 60;
const SAMPLES = ['light', 'weather', 'camera', 'grade', 'flash', 'shake', 'sweep', 'change'];

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const script = element<HTMLTextAreaElement>('script');
const host = element('stage');
const asked = new URLSearchParams(location.search);
const stage = createStage(host, stageAssets);

function read(): Direction[] {
  const lines = script.value.split('\n').filter((line) => line.trim() !== '');
  const directions = lines.map((line) => parseTag(line.replace(/^#/, '').trim()));
  element('problem').textContent = directions
    .filter(isMalformed)
    .map((wrong) => wrong.problem)
    .join('\n');
  return directions.filter((direction): direction is Direction => !isMalformed(direction));
}

function show(mode: 'play' | 'still'): void {
  const directions = read();
  const picture = directions.reduce(foldPicture, FIRST_PICTURE);
  const happening = directions.reduce(foldHappening, NOTHING);
  const speaker = picture.stage.actors[0]?.who;
  const text = 'There is a word for this, and nobody has told me what it is.';
  stage.show(picture.stage, {
    mode,
    cues: happening.cues,
    ...(happening.transition && { transition: happening.transition }),
    ...(mode === 'play' &&
      speaker && { speaker, line: { text, saidAt: Float32Array.from(text, (_, i) => (i + 1) * 22) } }),
  });
  const address = new URL(location.href);
  address.searchParams.set('script', script.value.split('\n').join(';'));
  history.replaceState(null, '', address);
}

function resize(size: string): void {
  const [width, height] = size.split('x');
  host.style.width = `${width}px`;
  host.style.height = `${height}px`;
}

function button(parent: HTMLElement, label: string, press: () => void): void {
  const made = document.createElement('button');
  made.textContent = label;
  made.addEventListener('click', press);
  parent.append(made);
}

function choice(label: string, options: readonly string[], pick: (value: string) => void): void {
  const made = document.createElement('select');
  made.setAttribute('aria-label', label);
  made.append(new Option(label, ''), ...options.map((option) => new Option(option)));
  made.addEventListener('change', () => {
    if (made.value !== '') pick(made.value);
    made.selectedIndex = 0;
  });
  element('words').append(made);
}

/** Held still (`&still=1`), a picture can be taken of the heaviest scene in software GL. */
function setComfort(quality: (typeof QUALITIES)[number]): void {
  const still = asked.has('still');
  stage.setComfort({ reducedMotion: still, noFlashes: still, quality });
}

const add = (line: string) => {
  script.value = `${script.value.trimEnd()}\n${line}`;
  show('play');
};

/** Words of a tag's table, for a menu: `light: lamp 0.7`. */
function samples(tag: string): string[] {
  const args = GRAMMAR[tag]?.args.replaceAll('\\', '') ?? '';
  const words = [...args.matchAll(/[a-z]+(?:\|[a-z]+)+/g)].flatMap(([list]) => list.split('|'));
  if (tag === 'camera')
    return ['camera: push 1.3 6s', 'camera: pan 1 6s', 'camera: pan -1 6s', 'camera: hold'];
  if (words.length === 0) return [`${tag}: 0.6`];
  return words.map((word) => (tag === 'change' ? `change: ${word}` : `${tag}: ${word} 0.7`));
}

choice('plate', Object.keys(PLATES), (name) => add(`plate: ${name}`));
for (const [who, member] of Object.entries(CAST)) {
  const looks = Object.keys(member.looks);
  const lines = looks.flatMap((look) => member.poses.map((pose) => `actor: ${who} ${look} ${pose} left`));
  if (lines.length > 0) choice(who, lines, add);
}
for (const tag of SAMPLES) choice(tag, samples(tag), add);
for (const [label, mode] of [
  ['Play', 'play'],
  ['Still', 'still'],
] as const) {
  button(element('words'), label, () => show(mode));
}
for (const size of SIZES) button(element('views'), size, () => resize(size));
for (const quality of QUALITIES) button(element('views'), quality, () => setComfort(quality));
button(element('views'), 'cost of a frame', measure);
button(element('views'), 'lose the context', () => stage.webgl?.loseContext());

script.value = asked.get('script')?.split(';').join('\n') ?? 'plate: street night\nactor: alita neutral left';
resize(asked.get('size') ?? SIZES[0]);
script.addEventListener('input', () => show('still'));
show('still');
await stage.upgrade();
setComfort(QUALITIES.find((name) => name === asked.get('tier')) ?? 'auto');
await stage.webgl?.settled();
document.body.dataset.ready = String(stage.webgl !== null);

/** Draws as fast as it can and tells what a frame takes on the main thread. On request: in software GL it is felt. */
function measure(): void {
  const { webgl } = stage;
  if (!webgl) return;
  const times = Array.from({ length: FRAMES }, () => webgl.frame()).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(FRAMES * share)] ?? 0).toFixed(2);
  element('cost').textContent =
    `${webgl.tier.name} quality\nframe, main thread: ${at(0.5)} ms, p95 ${at(0.95)}\npictures on the card: ${webgl.held().length}`;
}

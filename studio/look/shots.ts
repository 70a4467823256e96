/** What is photographed: a line of the story, by how it begins, and the choices that lead there. */

/** Taken of each line with `--all`: width and height, px. */
export const SIZES = { wide: [1920, 1080], small: [1280, 720], phone: [390, 844] } as const;

export type Size = keyof typeof SIZES;

/** Ids of the choices that the photographer takes; elsewhere the first that is open. */
const ROAD = [
  'fall-let-go',
  'scrap-open',
  'coat-look',
  'table-lamp',
  'wake-voice',
  'mirror-hands',
  'wrist-egg',
  'niece-give',
  'orange-bite',
  'window-who',
  'name-take',
  'chair-cover',
];

/** One for each way out of the last door of chapter 1; later chapters fork by them as well. */
export const ROADS = {
  out: [
    ...ROAD,
    'bolt-one',
    'bolt-back',
    'dog-shout',
    'day-market',
    'sleeve-ask',
    'lake-crew',
    'fac-lift-first',
  ],
  bolted: [
    ...ROAD,
    'bolt-one',
    'bolt-fourth',
    'dog-push',
    'day-court',
    'sleeve-wash',
    'lake-alone',
    'fac-wall-first',
  ],
  asleep: [...ROAD, 'bolt-two', 'dog-freeze', 'day-church', 'sleeve-follow', 'lake-ido', 'fac-form-first'],
  curtain: [...ROAD, 'bolt-none'],
} as const satisfies Record<string, readonly string[]>;

/** What is photographed; those of the README carry a size, the others are only looked at. */
export interface Shot {
  readonly name: string;
  /** How the line begins. */
  readonly line: string;
  /** Without one: `out`. */
  readonly road?: keyof typeof ROADS;
  readonly size?: Size;
}

export const SHOTS: readonly Shot[] = [
  { name: 'fall', line: 'She had not seen a garden', size: 'wide' },
  { name: 'fall-charge', line: 'Then the second charge went' },
  { name: 'fall-choice', line: 'The visor’s jaw moved' },
  { name: 'fall-under', line: 'Then the ring was overhead' },
  { name: 'heap', line: 'At six the drain opens' },
  { name: 'heap-ido', line: 'Left hand. It needn’t match', size: 'wide' },
  { name: 'core', line: 'A jaw, shut. A neck', size: 'wide' },
  { name: 'thumb', line: 'The thumb is warm' },
  { name: 'thumb-choice', line: 'I beg your pardon. I thought' },
  { name: 'gate', line: 'At the gate of the yard' },
  { name: 'gate-ido', line: 'Since today. I was as surprised', size: 'wide' },
  { name: 'centurions', line: 'A lamp goes along the doorways' },
  { name: 'clinic', line: 'The clinic is eleven steps' },
  { name: 'clinic-bowl', line: 'And can you tell me who', size: 'small' },
  { name: 'clinic-fist', line: 'Overhead, a fist' },
  { name: 'clinic-sheet', line: 'Under the sheet is a girl' },
  { name: 'waking', line: 'You open your eyes. The light', size: 'small' },
  { name: 'waking-chair', line: 'In the chair is the man' },
  { name: 'mirror', line: 'You hold them up to it', size: 'wide' },
  { name: 'egg', line: 'Just pick them up' },
  { name: 'wrist', line: 'You close until it is warm' },
  { name: 'warm', line: 'He rubs that hand' },
  { name: 'baker', line: 'You have come down after them' },
  { name: 'hand', line: 'The baker takes it in the one', size: 'small' },
  { name: 'case', line: 'When you look up, he has a long case' },
  { name: 'orange', line: 'It bites back', size: 'phone' },
  { name: 'saucer', line: 'You put your arm down next to it' },
  { name: 'window', line: 'Over the roofs, over all of them', size: 'wide' },
  { name: 'window-law', line: '“Have you been?”' },
  { name: 'name', line: 'Alita.', size: 'small' },
  { name: 'name-said', line: 'You say it to the lamp', size: 'phone' },
  { name: 'chair', line: 'At the back, behind the hook' },
  { name: 'bed', line: 'Out in the rain the loudspeaker' },
  { name: 'bolt', line: 'My teeth have answered' },
  { name: 'are-you', line: 'One would be yes' },
  { name: 'door', line: 'He has the door open by a hand' },
  { name: 'door-bolt', line: 'Click. Click. Click.' },
  { name: 'rain', line: 'All day I’ve had rain' },
  { name: 'knee', line: 'There’s a left and a right' },
  { name: 'who-is-it', line: 'Who is it?', road: 'bolted' },
  { name: 'ninety-eight', line: 'So I count.', road: 'asleep' },
  { name: 'her-window', line: 'By then I am at the curtain', road: 'curtain' },
  { name: 'hammer', line: 'He stands in the road', road: 'curtain', size: 'wide' },
  { name: 'bread', line: 'There’s a draught, he’d said', road: 'curtain' },
  { name: 'wheel', line: 'You can’t stand there' },
  { name: 'market', line: 'In the market things have a card tied on' },
  { name: 'oranges', line: 'Are you drunk?' },
  { name: 'dog', line: 'That’s the dog' },
  { name: 'obstruction', line: 'Obstruction. Name.', size: 'wide' },
  { name: 'price', line: 'He doesn’t say a number', size: 'wide' },
  { name: 'tanji', line: 'Look at the fingers on it' },
  { name: 'screen', line: 'The one that goes has a single colour' },
  { name: 'court', line: 'And my arm has it', road: 'bolted' },
  { name: 'church', line: 'It’s a church', road: 'asleep' },
  { name: 'dream', line: 'Get out of that, lamb' },
  { name: 'view', line: 'That’s where I’m going', size: 'wide' },
  { name: 'lamps', line: 'Underneath us, all at once' },
  { name: 'cut', line: 'From the elbow to the wrist' },
  { name: 'corner', line: 'There she is' },
  { name: 'alley', line: 'This is how we stand' },
  { name: 'between', line: 'Nyssiana. Grewishka. I’m' },
  { name: 'blades', line: 'She puts them away, so as' },
  { name: 'grewishka', line: 'A doctor. I haven’t got', size: 'wide' },
  { name: 'leap', line: 'She had liked the air', size: 'wide' },
  { name: 'nyssiana', line: 'She has pulled up a yard short' },
  { name: 'combat', line: 'My hip has a word' },
  { name: 'cruel', line: 'The world is a cruel place' },
  { name: 'lid', line: 'Decoration' },
  { name: 'lake', line: 'We’re at the lake by' },
  { name: 'wreck', line: 'Good morning. You are late', size: 'wide' },
  { name: 'opens', line: 'It opens. There’s no seam' },
  { name: 'hand-held', line: 'Its right hand turns over', size: 'wide' },
  { name: 'units', line: 'Chin in, dear heart' },
  { name: 'refused', line: 'No.' },
  { name: 'factory', line: 'Good afternoon. How may you', size: 'small' },
  { name: 'wall', line: 'The law of Zalem is a wall', road: 'bolted' },
  { name: 'lift', line: 'You are standing on the line', size: 'small' },
  { name: 'steps', line: 'It’s raining on the steps' },
];

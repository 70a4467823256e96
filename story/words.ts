/** The word ledger of Book One: feelings she has no word for until somebody gives her one, over an object. */

/** A feeling-word, and how she comes by it. */
export interface GivenWord {
  readonly word: string;
  /** Every form that counts, in small letters; the word itself among them. */
  readonly forms: readonly string[];
  /** Chapter in which it is given, 1 to 10. */
  readonly chapter: number;
  /** Who gives it, by the name a writer uses. */
  readonly giver: string;
  /** The thing it is given over. */
  readonly occasion: string;
  /** Scene in which it is given; null while that chapter is not written. */
  readonly knot: string | null;
}

/** Fifteen words, at most two a chapter, in the order in which they are given. */
export const WORDS: readonly GivenWord[] = [
  {
    word: 'worried',
    forms: ['worried', 'worry', 'worries', 'worrying', 'worriedly', 'unworried'],
    chapter: 1,
    giver: 'Ido',
    occasion: 'the mirror in its towel, and the fold between his eyes',
    knot: 'towel',
  },
  {
    word: 'ashamed',
    forms: ['ashamed', 'unashamed', 'shame', 'shames', 'shamed', 'shaming', 'shameful'],
    chapter: 2,
    giver: 'Koyomi',
    occasion: 'change for an orange',
    knot: 'change',
  },
  {
    word: 'homesick',
    forms: ['homesick', 'homesickness'],
    chapter: 2,
    giver: 'Hugo',
    occasion: 'the view, and a rag of Zalem’s linen with the soap still in it: he has never been there',
    knot: 'the_view',
  },
  {
    word: 'afraid',
    forms: ['afraid', 'unafraid'],
    chapter: 3,
    giver: 'Grewishka',
    occasion: 'her hand, in the alley: the nurse’s shook, and this one does not',
    knot: 'night_grew',
  },
  {
    word: 'guilty',
    forms: ['guilty', 'guilt', 'guiltily', 'guiltier'],
    chapter: 3,
    giver: 'Ido',
    occasion: 'the hammer, carried home: whose hands made the thief who killed the girl',
    knot: 'night_hammer',
  },
  {
    word: 'disappointed',
    forms: [
      'disappointed',
      'disappoint',
      'disappoints',
      'disappointing',
      'disappointment',
      'disappointments',
    ],
    chapter: 4,
    giver: 'the Factory’s clerk',
    occasion: 'the line for a name, on the form and on the wall: applicants often are',
    knot: 'fac_name',
  },
  {
    word: 'offended',
    forms: ['offended', 'offend', 'offends', 'offending', 'offence', 'offences'],
    chapter: 5,
    giver: 'Zapan',
    occasion: 'a drink spilt on the Damascus blade, before the whole Kansas',
    knot: null,
  },
  {
    word: 'lonely',
    forms: ['lonely', 'lonelier', 'loneliest', 'loneliness', 'lonesome'],
    chapter: 5,
    giver: 'the dog’s owner',
    occasion: 'the dog’s bowl on the bar, full or empty: he always orders two',
    knot: null,
  },
  {
    word: 'grief',
    forms: ['grief', 'griefs', 'grieve', 'grieves', 'grieved', 'grieving'],
    chapter: 6,
    giver: 'Chiren',
    occasion: 'the place on the wrist where a name was filed off; she names things, and uses no adjective',
    knot: null,
  },
  {
    word: 'jealous',
    forms: ['jealous', 'jealously', 'jealousy'],
    chapter: 7,
    giver: 'Tanji',
    occasion: 'the seat behind Hugo, which was his before it was hers',
    knot: null,
  },
  {
    word: 'happy',
    forms: ['happy', 'happier', 'happiest', 'happily', 'happiness', 'unhappy', 'unhappily', 'unhappiness'],
    chapter: 7,
    giver: 'Hugo',
    occasion: 'the rooftop: the heart in her hand, or the hand without it; he goes quiet after',
    knot: null,
  },
  {
    word: 'love',
    forms: ['love', 'loves', 'loved', 'loving', 'beloved', 'unloved'],
    chapter: 8,
    giver: 'Hugo',
    occasion: 'her hand on his, on the tube, when it has not let go',
    knot: null,
  },
  {
    word: 'grateful',
    forms: ['grateful', 'gratefully', 'gratitude', 'ungrateful'],
    chapter: 9,
    giver: 'Vector',
    occasion: 'the towels from Zalem: he gives her one to bleed on, and people generally are',
    knot: null,
  },
  {
    word: 'bored',
    forms: ['bored', 'boredom'],
    chapter: 9,
    giver: 'Nova',
    occasion:
      'Vector’s cigar, which the hands go on trimming while he talks: she is the first thing in years',
    knot: null,
  },
  {
    word: 'proud',
    forms: ['proud', 'prouder', 'proudest', 'proudly', 'pride'],
    chapter: 10,
    giver: 'Ido',
    occasion: 'the racing number, before the last lap: a whole sentence, and not loud',
    knot: null,
  },
];

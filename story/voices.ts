/** Who tells each scene: the narrating voice is the identity meter, and nobody in the game ever explains it. */

/** Grammatical person of the narrating voice. */
export type Person = 'second' | 'first' | 'third';

/** Voice of a scene; `turning` begins in the second person and ends in the first. */
export type Voice = Person | 'turning';

/** Voice of each scene, by knot. */
const SCENES: Readonly<Record<string, Voice>> = {
  the_fall: 'third',
  scrap: 'second',
  coat: 'second',
  basement: 'second',
  waking: 'second',
  towel: 'second',
  egg: 'second',
  niece: 'second',
  saucer: 'second',
  curtain: 'second',
  blank: 'turning',
  dust: 'first',
  quarters: 'first',
  bolt: 'first',
  lost: 'first',
  errand: 'first',
  tailor: 'first',
  change: 'first',
  button: 'first',
  remembered: 'first',
  noon: 'first',
  shop_screen: 'first',
  ball_court: 'first',
  church_ruin: 'first',
  the_view: 'first',
  first_dream: 'third',
  curfew: 'first',
  short_bed: 'first',
  nine_steps: 'first',
  sleeve: 'first',
  night_lodger: 'first',
  night_corner: 'first',
  night_coat: 'first',
  night_oven: 'first',
  night_lather: 'first',
  night_roof: 'first',
  night_alley: 'first',
  night_leap: 'first',
  night_nyss: 'first',
  night_grew: 'first',
  night_down: 'first',
  night_hammer: 'first',
  night_cruel: 'first',
  night_gravel: 'first',
};

/** Voice of each ending, by knot; where she gives herself away it is no longer hers. */
const ENDINGS: Readonly<Record<string, Person>> = {
  end_vow: 'first',
  end_daughter: 'first',
  end_licensed: 'third',
  end_badlands: 'first',
  end_parts: 'first',
  end_guest: 'third',
  end_heart: 'first',
  end_laurels: 'third',
  end_saviour: 'first',
  end_weapon: 'third',
  end_key: 'third',
  end_echo: 'first',
  end_throne: 'third',
  end_soldier: 'first',
  end_father: 'first',
  end_silence: 'second',
  end_choice: 'first',
  end_cruel: 'first',
};

/** Voice of every scene and ending, by knot. */
export const VOICES: Readonly<Record<string, Voice>> = { ...SCENES, ...ENDINGS };

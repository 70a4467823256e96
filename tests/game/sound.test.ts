import { describe, expect, it } from 'vitest';
import type { SoundPort } from '../../src/game/index.ts';
import { storyOf } from '../story/fixtures.ts';
import { started } from './fixtures.ts';

/** A sound room that writes down what it is told. */
function soundOf() {
  const told: string[] = [];
  const sound: SoundPort = {
    play({ sound: { music, stem, ambience }, cues }, mode) {
      const shots = cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.name] : []));
      told.push([mode, music, stem, ambience && `${ambience.name} ${ambience.level}`, ...shots].join(' '));
    },
    setVolume: ({ all }) => void told.push(`volume ${all}`),
    setAside: (aside) => void told.push(aside ? 'aside' : 'back'),
    prefetch(heard) {
      const names = heard.flatMap(({ sound, cues }) => [
        sound.music,
        ...cues.map((cue) => cue.kind === 'sound' && cue.name),
      ]);
      told.push(`ahead ${[...new Set(names)].filter(Boolean).join(' ')}`);
    },
  };
  /** What was told since this was asked last, without the namings. */
  const heard = () => told.splice(0).filter((line) => !line.startsWith('ahead'));
  return { sound, told, heard };
}

const STORY = `
-> yard
=== yard
# title: Yard
One. # music: under-zalem # ambience: rain 0.5
Two. # sound: lid
Three. # music: under-zalem tension
* [Go. # id: go]
  Gone. # music: clinic # sound: bolt
* [Stay. # id: stay]
  Stayed. # sound: bell
- -> END
`;

describe('what is told to the sound room', () => {
  it('is each beat: played going forward, still on the way back', async () => {
    const { sound, heard } = soundOf();
    const { go, actions } = await started(storyOf(STORY), sound);
    expect(heard()).toEqual(['volume 0.9', 'play  base ', 'play under-zalem base rain 0.5']);
    go(2);
    expect(heard()).toEqual(['play under-zalem base rain 0.5 lid', 'play under-zalem tension rain 0.5']);
    actions.back();
    expect(heard()).toEqual(['still under-zalem base rain 0.5 lid']);
  });

  it('is that a panel lies over the story, and that none does', async () => {
    const { sound, heard } = soundOf();
    const { actions } = await started(storyOf(STORY), sound);
    heard();
    actions.openPanel('pause');
    actions.openPanel('settings');
    actions.closePanel();
    actions.closePanel();
    expect(heard()).toEqual(['aside', 'back']);
  });

  it('is how loud it may be, as it is set', async () => {
    const { sound, heard } = soundOf();
    const { actions, store } = await started(storyOf(STORY), sound);
    heard();
    actions.changeSettings({ volume: { ...store.getState().settings.volume, all: 0.3 } });
    expect(heard()).toEqual(['volume 0.3']);
  });

  it('is what the rest of the turn and every door of its menu will need, before it is reached', async () => {
    const { sound, told } = soundOf();
    await started(storyOf(STORY), sound);
    expect(told.filter((line) => line.startsWith('ahead'))).toEqual([
      'ahead under-zalem lid',
      'ahead clinic bolt under-zalem bell',
    ]);
  });

  it('is the title’s own sound when the reader goes there', async () => {
    const { sound, heard } = soundOf();
    const { actions } = await started(storyOf(STORY), sound);
    heard();
    actions.toTitle();
    expect(heard()).toEqual(['play  base ']);
  });
});

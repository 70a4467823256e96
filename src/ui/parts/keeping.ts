import { useGame } from '../game.ts';
import { keepAsFile, nameOfPlace, nameOfReport, nameOfRun } from './files.ts';

/** Keeps the run in hand, or the autosave where none is, as a file of its name. */
export function useKeepRun(): () => void {
  const { actions, store, views } = useGame();
  return () => {
    const beat = views.beat();
    const auto = store.getState().slots.find((each) => each.slot === 'auto');
    const name = beat ? nameOfRun(beat.scene) : auto ? nameOfPlace(auto) : '';
    void keepAsFile(actions.saveFile(), name);
  };
}

/** Keeps what the makers need to see a problem as a file. */
export function useReport(): () => void {
  const { actions } = useGame();
  return () => void keepAsFile(actions.report(), nameOfReport());
}

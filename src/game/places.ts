/** Places, files, links and reports: what becomes of a run besides being read. */
import type { StoreApi } from 'zustand/vanilla';
import { type Keeper, UNNAMED } from './keeper.ts';
import type { Loading } from './loading.ts';
import type { SavePoint, SavePort, SlotId, SlotLabel, SlotSummary, StagePort, Way } from './ports.ts';
import type { Session } from './session.ts';
import type { Notify } from './state.ts';
import type { GameActions, GameState } from './types.ts';

export type Places = Pick<
  GameActions,
  | 'saveTo'
  | 'loadFrom'
  | 'quickSave'
  | 'quickLoad'
  | 'relabel'
  | 'erase'
  | 'putBack'
  | 'saveFile'
  | 'everythingFile'
  | 'openFile'
  | 'merge'
  | 'share'
  | 'openLink'
  | 'takeOver'
  | 'report'
> & {
  /** The list of places as the disk has it now. */
  refresh(): Promise<void>;
};

/** What a report tells besides the run. */
export interface Diagnosis {
  /** The last lines of the log, oldest first; at most 200. */
  readonly log: readonly string[];
  /** Versions and facts of the device, by name. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface PlacesParts {
  readonly store: StoreApi<GameState>;
  readonly save: SavePort;
  readonly stage: StagePort;
  readonly session: Session;
  readonly keeper: Keeper;
  readonly loading: Loading;
  readonly notify: Notify;
  /** Address of the game, without a fragment. */
  readonly address: () => string;
  readonly diagnose: () => Diagnosis;
}

/** Name of the link's place in a fragment: `#run=…`. */
export const LINK_MARK = 'run=';

export function createPlaces(parts: PlacesParts): Places {
  const { store, save, stage, session, keeper, loading, notify } = parts;
  const { setState: set, getState: get } = store;

  const summaryOf = (slot: SlotId) => get().slots.find((summary) => summary.slot === slot);

  /** The run in hand, else the autosave. */
  const pointInHand = (): SavePoint | null => keeper.point(session.run()) ?? summaryOf('auto')?.point ?? null;

  const pointOf = (slot?: SlotId) => (slot === undefined ? pointInHand() : (summaryOf(slot)?.point ?? null));

  async function write(slot: SlotId | 'new', label?: SlotLabel): Promise<boolean> {
    const run = session.run();
    const point = keeper.point(run);
    if (!point || !run) return false;
    const snapshot = run.snapshot();
    const picture = await stage.picture();
    const kept = await save.write(slot, point, snapshot, picture, label);
    if (kept === null) return false;
    const before = summaryOf(kept)?.label ?? UNNAMED;
    keeper.list({ slot: kept, label: label ?? before, point, ...(picture && { picture }) });
    return true;
  }

  async function refresh(): Promise<void> {
    const { slots, profile, read, ways, unkeptMs } = await save.reopen();
    keeper.recall(read, unkeptMs);
    const fresh = [...ways].map(([node, way]) => [node, withKnownFace(node, way)] as const);
    set({ slots: slots.map(withKnownPicture), profile, ways: Object.fromEntries(fresh) });
  }

  /** The same picture is not drawn anew because it was read once more. */
  function withKnownPicture(summary: SlotSummary): SlotSummary {
    const known = summaryOf(summary.slot);
    const same = known?.picture && summary.picture && known.point.savedAt === summary.point.savedAt;
    return same ? { ...summary, picture: known.picture } : summary;
  }

  function withKnownFace(node: string, way: Way): Way {
    const known = get().ways[node];
    const same = known?.picture?.size === way.picture?.size && known?.point.savedAt === way.point.savedAt;
    return same && known?.picture ? { ...way, picture: known.picture } : way;
  }

  const places: Places = {
    refresh,
    saveTo: write,
    loadFrom: loading.fromSlot,
    async quickSave() {
      const kept = await write('quick');
      if (kept) notify({ key: 'notice.quickSaved' });
      return kept;
    },
    async quickLoad() {
      if (!summaryOf('quick')) {
        notify({ key: 'notice.nothingQuick' });
        return false;
      }
      return loading.fromSlot('quick');
    },
    async relabel(slot, label) {
      const summary = summaryOf(slot);
      // Shown at once: a name that is on its way must not be lost to a lock that is turned after it.
      if (summary) keeper.list({ ...summary, label });
      const kept = await save.relabel(slot, label);
      if (!kept && summary) keeper.list(summary);
      return kept;
    },
    async erase(slot) {
      const erased = await save.erase(slot);
      if (!erased) return false;
      set({ slots: get().slots.filter((summary) => summary.slot !== slot) });
      notify({ key: 'notice.erased', offer: { putBack: slot } });
      return true;
    },
    async putBack(slot) {
      const summary = await save.restore(slot);
      if (summary) keeper.list(summary);
      else notify({ key: 'trouble.gone' });
      return summary !== null;
    },
    async saveFile(slot) {
      const point = pointOf(slot);
      if (!point) return null;
      keeper.filed();
      return save.toFile(point, slot === undefined ? undefined : summaryOf(slot)?.label);
    },
    async everythingFile() {
      keeper.filed();
      return save.everything();
    },
    async openFile(file) {
      const found = await save.examine(file);
      if (found.kind === 'refused') {
        notify({ key: `file.${found.reason}` });
        return false;
      }
      if (found.kind === 'save') return loading.fromPoint(found.point);
      set({ plan: found.plan, panels: [...get().panels.filter((panel) => panel !== 'import'), 'import'] });
      return true;
    },
    async merge(settings) {
      const kept = await save.merge(settings);
      if (kept) {
        await refresh();
        notify({ key: 'notice.merged' });
      }
      set({ plan: null, panels: get().panels.filter((panel) => panel !== 'import') });
      return kept;
    },
    async share(slot) {
      const point = pointOf(slot);
      if (!point) return;
      set({ shared: null, panels: [...get().panels, 'share'] });
      const made = await save.toLink(point.journal);
      if ('refused' in made) {
        notify({ key: `unmade.${made.refused}` });
        set({ panels: get().panels.filter((panel) => panel !== 'share') });
        return;
      }
      const link = `${parts.address()}#${LINK_MARK}${made.fragment}`;
      set({ shared: { link, choices: point.journal.choices.length } });
    },
    async openLink(fragment) {
      const found = await save.fromLink(fragment);
      if ('refused' in found) {
        notify({ key: `link.${found.refused}` });
        return found.refused === 'out-of-reach' ? found.refused : 'refused';
      }
      const taken = await loading.fromPoint({ journal: found.journal, playedMs: 0 });
      // Whoever comes by a link has not been told yet what this story shows.
      if (taken && !get().profile.noteSeen) set({ panels: [...get().panels, 'note'] });
      return taken ? 'taken' : 'refused';
    },
    async takeOver() {
      await save.takeOver();
      await refresh();
      set({ ours: true, panels: get().panels.filter((panel) => panel !== 'elsewhere') });
      if (session.run() === null) return;
      // What the other window kept is not written over: it goes into the ring.
      keeper.moveAside();
      session.keep();
    },
    async report() {
      const point = pointInHand();
      const { log, facts } = parts.diagnose();
      const kept = point ? ((await new Response(save.toFile(point)).json()) as object) : {};
      const content = { ...kept, report: { at: new Date().toISOString(), facts, log: log.slice(-200) } };
      return new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' });
    },
  };
  return places;
}

import { type ReactNode, useRef } from 'react';
import { MANUAL_SLOTS, type SlotId, type SlotSummary } from '../../game/index.ts';
import { useGame, useGameState, useHasSave } from '../game.ts';
import { t } from '../i18n.ts';
import { Icon } from '../marks/Icon.tsx';
import { keepAsFile } from '../parts/files.ts';
import { useKeptFocus } from './keptFocus.ts';
import { Panel } from './Panel.tsx';
import { EmptySlot, Slot } from './Slot.tsx';
import './slots.css';

const MANUAL: readonly SlotId[] = Array.from({ length: MANUAL_SLOTS }, (_, i) => i + 1);

/** Ten places to keep the run in. */
export function SavePanel() {
  const { actions } = useGame();
  const write = (slot: SlotId) => {
    void actions.saveTo(slot).then((kept) => {
      if (kept) actions.notify({ key: 'notice.saved', offersFile: false });
    });
  };
  return (
    <Panel name={t('slots.save')} kind="slots" aside={<Files />}>
      <Grid lead={false}>
        {(slot, summary) =>
          summary ? (
            <Slot
              key={slot}
              summary={summary}
              verb={t('slots.writeOver')}
              asks={slot !== 'auto'}
              onUse={() => write(slot)}
            />
          ) : (
            <EmptySlot key={slot} slot={slot} onUse={() => write(slot)} />
          )
        }
      </Grid>
    </Panel>
  );
}

/** The places a run may be taken up from. */
export function LoadPanel() {
  const { actions } = useGame();
  return (
    <Panel name={t('slots.load')} kind="slots" aside={<Files />}>
      <Grid lead>
        {(slot, summary) =>
          summary ? (
            <Slot
              key={slot}
              summary={summary}
              verb={t('slots.loadIt')}
              asks={false}
              onUse={() => void actions.loadFrom(slot)}
            />
          ) : (
            <EmptySlot key={slot} slot={slot} />
          )
        }
      </Grid>
    </Panel>
  );
}

interface GridProps {
  /** The autosave is shown large, and that of the run before beside it. */
  readonly lead: boolean;
  readonly children: (slot: SlotId, summary: SlotSummary | undefined) => ReactNode;
}

function Grid({ lead, children }: GridProps) {
  const slots = useGameState((state) => state.slots);
  const of = (slot: SlotId) => slots.find((summary) => summary.slot === slot);
  const auto = of('auto');
  const before = lead ? of('before') : undefined;
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, slots);
  return (
    <ul className="slots" data-lead={lead} ref={list}>
      {auto && children('auto', auto)}
      {before && children('before', before)}
      {MANUAL.map((slot) => children(slot, of(slot)))}
    </ul>
  );
}

/** Out of the browser and into it again. */
function Files() {
  const { actions } = useGame();
  const keepable = useHasSave();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="files">
      {keepable && (
        <button type="button" className="f files-row" onClick={() => keepAsFile(actions.saveFile())}>
          <Icon name="file" />
          {t('slots.keepFile')}
        </button>
      )}
      <button type="button" className="f files-row" onClick={() => picker.current?.click()}>
        <Icon name="open" />
        {t('slots.openFile')}
      </button>
      <input
        ref={picker}
        className="unseen"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('slots.openFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void actions.loadFile(file);
        }}
      />
      <p className="prose files-note">{t('slots.kept')}</p>
    </div>
  );
}

import type { Settings } from '../../game/index.ts';
import { useGame, useGameState } from '../game.ts';
import { Lamps } from './controls/Lamps.tsx';
import { Options } from './controls/Options.tsx';
import { Switch } from './controls/Switch.tsx';
import { Panel } from './Panel.tsx';
import { Sample } from './Sample.tsx';
import { useSecondPress } from './secondPress.ts';
import { t } from './words.ts';
import './settings.css';

const FASTEST = 120;
const percent = (value: number) => t('settings.percent', { value: Math.round(value * 100) });

/** How the book is read, heard and seen. */
export function SettingsPanel() {
  const { actions } = useGame();
  const settings = useGameState((state) => state.settings);
  const change = actions.changeSettings;
  return (
    <Panel name={t('settings.name')} kind="settings" aside={<Sample speed={settings.textSpeed} />}>
      <h3 className="label set-head">{t('settings.reading')}</h3>
      <Lamps
        name={t('settings.textSpeed')}
        // One step past the fastest is "at once", which the store keeps as 0.
        value={settings.textSpeed === 0 ? FASTEST + 5 : settings.textSpeed}
        min={15}
        max={FASTEST + 5}
        step={5}
        told={
          settings.textSpeed === 0
            ? t('settings.atOnce')
            : t('settings.aSecond', { value: settings.textSpeed })
        }
        onTurn={(value) => change({ textSpeed: value > FASTEST ? 0 : value })}
      />
      <Lamps
        name={t('settings.textSize')}
        value={settings.textSize}
        min={0.85}
        max={1.5}
        step={0.05}
        told={percent(settings.textSize)}
        onTurn={(value) => change({ textSize: Math.round(value * 100) / 100 })}
      />
      <Lamps
        name={t('settings.autoWait')}
        value={settings.autoWait}
        min={0.5}
        max={6}
        step={0.1}
        told={t('settings.seconds', { value: settings.autoWait.toFixed(1) })}
        onTurn={(value) => change({ autoWait: Math.round(value * 10) / 10 })}
      />
      <Options
        name={t('settings.skip')}
        value={settings.skip}
        options={[
          { value: 'read', word: t('settings.skipRead') },
          { value: 'all', word: t('settings.skipAll') },
        ]}
        onTurn={(skip) => change({ skip })}
      />
      <h3 className="label set-head">{t('settings.picture')}</h3>
      <Options
        name={t('settings.quality')}
        value={settings.quality}
        options={QUALITIES.map((value) => ({ value, word: t(`quality.${value}`) }))}
        onTurn={(quality) => change({ quality })}
      />
      <Switch
        name={t('settings.reducedMotion')}
        on={settings.reducedMotion}
        onTurn={(on) => change({ reducedMotion: on })}
      />
      <Switch
        name={t('settings.noFlashes')}
        on={settings.noFlashes}
        onTurn={(on) => change({ noFlashes: on })}
      />
      <h3 className="label set-head">{t('settings.sound')}</h3>
      {VOLUMES.map((name) => (
        <Lamps
          key={name}
          name={t(`volume.${name}`)}
          value={settings.volume[name]}
          min={0}
          max={1}
          step={0.05}
          told={percent(settings.volume[name])}
          onTurn={(value) =>
            change({ volume: { ...settings.volume, [name]: Math.round(value * 100) / 100 } })
          }
        />
      ))}
      <button type="button" className="f button set-reset" onClick={() => actions.resetSettings()}>
        <span className="cut">{t('settings.reset')}</span>
      </button>
      <Forget />
    </Panel>
  );
}

/** What was seen, found and read is forgotten only here, and only when it is asked for twice. */
function Forget() {
  const { actions } = useGame();
  const { asked, press } = useSecondPress(() => {
    void actions
      .forget()
      .then((done) => actions.notify({ key: done ? 'notice.forgotten' : 'notice.notForgotten' }));
  });
  return (
    <section className="set-forget">
      <h3 className="label set-head">{t('settings.known')}</h3>
      <p className="prose">{t('settings.knownText')}</p>
      <button type="button" className="f button set-reset" data-asked={asked} onClick={press}>
        <span className="cut">{asked ? t('settings.forgetSure') : t('settings.forget')}</span>
      </button>
    </section>
  );
}

const QUALITIES: readonly Settings['quality'][] = ['auto', 'high', 'medium', 'low'];
const VOLUMES: readonly (keyof Settings['volume'])[] = ['all', 'music', 'ambience', 'effects'];

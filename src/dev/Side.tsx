/** The panel: where the line stands, and one of three pages below it. */
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { JournalPage } from './JournalPage.tsx';
import { JumpPage } from './JumpPage.tsx';
import { LinePage } from './LinePage.tsx';
import { type Standing, standingOf } from './standing.ts';
import { Where } from './Where.tsx';
import type { OnBench, Writer } from './writer.ts';

interface SideProps {
  readonly writer: Writer;
}

const PAGES = ['Line', 'Jump', 'Journal'] as const;

/** While it is closed nothing is worked out, and only a bench run is told. */
export function Side({ writer }: SideProps) {
  const isOpen = useStore(writer, (state) => state.isOpen);
  const bench = useStore(writer, (state) => state.bench);
  if (isOpen) return <OpenSide writer={writer} bench={bench} />;
  return bench ? <BenchNote bench={bench} onLeave={writer.leave} /> : null;
}

function OpenSide({ writer, bench }: SideProps & { readonly bench: OnBench | null }) {
  const [page, setPage] = useState<(typeof PAGES)[number]>('Line');
  const standing = useStanding(writer);
  return (
    <>
      <nav className="writer-tabs">
        {PAGES.map((name) => (
          <button key={name} type="button" aria-pressed={name === page} onClick={() => setPage(name)}>
            {name}
          </button>
        ))}
        <kbd>F2</kbd>
      </nav>
      {bench ? <BenchNote bench={bench} onLeave={writer.leave} /> : null}
      <Where standing={standing} />
      <div className="writer-page">
        {page === 'Line' ? <LinePage standing={standing} /> : null}
        {page === 'Jump' ? <JumpPage writer={writer} standing={standing} /> : null}
        {page === 'Journal' ? <JournalPage writer={writer} /> : null}
      </div>
    </>
  );
}

/** Follows the line that is shown in the game in front. */
function useStanding(writer: Writer): Standing | null {
  const script = useStore(writer, (state) => state.script);
  const front = useStore(writer, (state) => state.front);
  const turn = useStore(front.store, (state) => state.turn);
  const at = useStore(front.store, (state) => state.at);
  return useMemo(() => {
    const run = front.run();
    if (!run || run.turn !== turn) return null;
    try {
      return standingOf(script, run, at);
    } catch {
      // An edit is being taken in: the run is shown again once it is on the new story.
      return null;
    }
  }, [script, front, turn, at]);
}

function BenchNote({ bench, onLeave }: { bench: OnBench; onLeave: () => void }) {
  const from = bench.start ? `from ${bench.start.knot || 'the beginning'}` : 'from a pasted journal';
  return (
    <div className="writer-bench" role="status">
      <p>
        <strong>Bench run: nothing is kept.</strong>
        <span>{from}</span>
      </p>
      <button type="button" onClick={onLeave}>
        Back to the player’s run
      </button>
    </div>
  );
}

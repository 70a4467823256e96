/** The run as text, out and in. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { Section } from './LinePage.tsx';
import type { Writer } from './writer.ts';

export function JournalPage({ writer }: { writer: Writer }) {
  const front = useStore(writer, (state) => state.front);
  // Drawn anew with every line.
  useStore(front.store, (state) => state.turn);
  useStore(front.store, (state) => state.at);
  const text = writer.keep();
  const [copied, setCopied] = useState('');
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState('');

  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  const play = async () => {
    const wrong = await writer.paste(pasted);
    setProblem(wrong ?? '');
    if (wrong === null) setPasted('');
  };
  return (
    <>
      <Section title="This run as text">
        <textarea
          aria-label="The run as text"
          readOnly
          rows={12}
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <div className="writer-buttons">
          <button type="button" disabled={text === ''} onClick={() => void copy()}>
            {copied !== '' && copied === text ? 'Copied' : 'Copy'}
          </button>
        </div>
      </Section>
      <Section title="Play a pasted run">
        <p className="writer-dim">
          A journal, a bench record, a save kept as a file or a report. Nothing of it is kept.
        </p>
        <textarea
          aria-label="A run to play"
          rows={6}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        {problem ? <p className="writer-problem">{problem}</p> : null}
        <div className="writer-buttons">
          <button type="button" disabled={pasted.trim() === ''} onClick={() => void play()}>
            Play it
          </button>
        </div>
      </Section>
    </>
  );
}

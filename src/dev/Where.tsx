/** Where in the ink the line stands, and the editor at it. */
import type { ReactNode } from 'react';
import type { SourceLine } from '../story/inspect.ts';
import type { Standing } from './standing.ts';

/** Above all pages. */
export function Where({ standing }: { standing: Standing | null }) {
  if (!standing) return <p className="writer-where writer-dim">No run is being read.</p>;
  const { beat, at, beats, source } = standing;
  return (
    <div className="writer-where">
      <EditorLink source={source}>{source ? `${source.file}:${source.line}` : beat.path}</EditorLink>
      <p className="writer-dim">
        {beat.path.split('.', 1)[0]} · turn {beat.id.turn + 1}, line {at + 1} of {beats}
        {beat.speaker ? ` · ${beat.speaker.who}` : ''}
      </p>
    </div>
  );
}

/** The dev server opens the editor; the page stays as it is. */
export function EditorLink({ source, children }: { source: SourceLine | null; children: ReactNode }) {
  if (!source) return <span>{children}</span>;
  const href = `/__open-in-editor?file=${encodeURIComponent(`story/${source.file}:${source.line}`)}`;
  return (
    <a
      href={href}
      title="Open in the editor"
      onClick={(event) => {
        event.preventDefault();
        void fetch(href);
      }}
    >
      {children}
    </a>
  );
}

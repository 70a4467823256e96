/** React with nothing of ours: a key swaps one line for the next. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Line() {
  const [at, setAt] = useState(0);
  useEffect(() => {
    const next = () => setAt((now) => now + 1);
    addEventListener('keydown', next);
    return () => removeEventListener('keydown', next);
  }, []);
  return (
    <section data-beat={`0.${at}`}>
      <p data-testid="line">Line number {at} of a page that has nothing else to do.</p>
    </section>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Line />);

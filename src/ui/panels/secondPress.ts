import { useEffect, useState } from 'react';

/** How long the question stands. */
const ASKED_FOR = 3000;

/** An act that would lose something: the first press asks, the second, soon after, does it. */
export function useSecondPress(act: () => void): { readonly asked: boolean; readonly press: () => void } {
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    if (!asked) return;
    const timer = window.setTimeout(() => setAsked(false), ASKED_FOR);
    return () => clearTimeout(timer);
  }, [asked]);

  return {
    asked,
    press: () => {
      setAsked(!asked);
      if (asked) act();
    },
  };
}

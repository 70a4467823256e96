import { type RefObject, useEffect } from 'react';
import { useGame } from '../../game.ts';

/** Ctrl and Z put back what was erased last, as long as a notice offers it. */
export function useUndo(host: RefObject<HTMLElement | null>): void {
  const { actions, store } = useGame();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      // While a name is written its letters are undone.
      if (event.target instanceof HTMLInputElement || host.current?.closest('[inert]')) return;
      const notice = store.getState().notices.findLast(({ offer }) => typeof offer === 'object');
      if (typeof notice?.offer !== 'object') return;
      event.preventDefault();
      actions.dismiss(notice.id);
      void actions.putBack(notice.offer.putBack);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, store, host]);
}

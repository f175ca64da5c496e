import { useEffect, useState, type RefObject } from 'react';

/** One part of the page over the whole screen; where the browser has no full screen, over the whole page. */
export function useFullScreen(part: RefObject<HTMLElement | null>) {
  const [isFull, setFull] = useState(false);

  useEffect(() => {
    if (!isFull) return;
    const letGo = new AbortController();
    const { signal } = letGo;
    const isOver = () => document.fullscreenEnabled && !document.fullscreenElement;
    document.addEventListener('fullscreenchange', () => isOver() && setFull(false), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && setFull(false), {
      signal,
    });
    return () => {
      letGo.abort();
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [isFull]);

  return {
    isFull,
    toggle(next: boolean) {
      // Phones that have none still get all of their page.
      if (next) void part.current?.requestFullscreen?.().catch(() => {});
      setFull(next);
    },
  };
}

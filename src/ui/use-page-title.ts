import { useEffect } from 'react';
import { useTexts } from './language/language';

/** Names the page in tab and history, as its head from the server does. */
export function usePageTitle(title: string): void {
  const { brand } = useTexts();
  useEffect(() => {
    document.title = `${title} · ${brand}`;
  }, [title, brand]);
}

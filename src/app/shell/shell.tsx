import { Suspense, type ReactNode } from 'react';
import { useTextsOf } from '../../ui/language/language';
import { Dock } from './dock';
import { Footer } from './footer';
import { OfflineLine } from './offline-line';
import { ReachedPage } from './reached-page';
import { SHELL_TEXTS } from './shell-texts';
import { TopBar } from './top-bar';
import styles from './shell.module.css';

/** What stands round every page of the shop. The page itself is its `<main id="main">`. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { toContent } = useTextsOf(SHELL_TEXTS);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href={`${location.pathname}${location.search}#main`}>
        {toContent}
      </a>
      <TopBar />
      <OfflineLine />
      <ReachedPage>
        <Suspense fallback={<main id="main" />}>{children}</Suspense>
      </ReachedPage>
      <Footer />
      <Dock />
    </div>
  );
}

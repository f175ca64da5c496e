// First what every part stands on: parts may then say otherwise.
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { fetchPage } from './app/routes';
import { applyMotion, useMotion } from './ui/motion';
import { watchSerif } from './ui/rest-of-serif';
import { watchPlace } from './ui/scroll-place';
import { applyTheme, useTheme } from './ui/theme';

// On its way while the shell is drawn; a page that does not come says so where it is shown.
void fetchPage(location.href).catch(() => {});
applyTheme(useTheme.getState().theme);
applyMotion(useMotion.getState().calm);
watchPlace();
watchSerif();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

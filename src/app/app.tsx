import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Route, Router, Switch, useLocation, useRouter } from 'wouter';
import { OperatorPage, StampHost } from '../catalog';
import { TAGS, useLanguage } from '../ui/language/language';
import { BASE } from './base';
import { NotFoundPage } from './not-found-page';
import { queryClient } from './query-client';
import { ROUTES } from './routes';
import { ReachedPage } from './shell/reached-page';
import { Shell } from './shell/shell';
import { turnPage } from './turn-page';

const TryPage = lazy(() => import('./try-page'));
const ShowroomPage = lazy(() => import('./showroom-page'));

export function App() {
  const language = useLanguage((store) => store.language);
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={TAGS[language]}>
        <Router base={BASE} aroundNav={turnPage}>
          <Pages />
        </Router>
      </I18nProvider>
    </QueryClientProvider>
  );
}

function Pages() {
  const [, navigate] = useLocation();
  const { hrefs } = useRouter();
  return (
    <RouterProvider navigate={(to) => navigate(to)} useHref={(href) => hrefs(BASE + href)}>
      <Switch>
        <Route path="/try">
          <ReachedPage>
            <Suspense>
              <TryPage />
            </Suspense>
          </ReachedPage>
        </Route>
        <Route path="/showrooms/:id">
          {(params) => (
            <ReachedPage>
              <Suspense>
                <ShowroomPage params={params} />
              </Suspense>
            </ReachedPage>
          )}
        </Route>
        <Route path="/operator/*?">
          <ReachedPage>
            <Suspense>
              <OperatorPage />
            </Suspense>
          </ReachedPage>
        </Route>
        <Route>
          <Shell>
            <Switch>
              {ROUTES.map(([path, Page]) => (
                <Route key={path} path={path} component={Page} />
              ))}
              <Route component={NotFoundPage} />
            </Switch>
          </Shell>
        </Route>
      </Switch>
      <StampHost />
    </RouterProvider>
  );
}

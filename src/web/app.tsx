import { Component, type ReactNode, Suspense } from 'react';
import { matchPath, usePath } from './router.tsx';
import { NotFound } from './screens/not-found.tsx';
import { SCREENS } from './screens.ts';
import { Shell } from './shell/shell.tsx';
import { Button } from './ui/button.tsx';
import { Page } from './ui/page.tsx';
import { Skeleton } from './ui/skeleton.tsx';
import { ErrorState } from './ui/states.tsx';
import { ToastProvider } from './ui/toast.tsx';

/** The whole app: the frame around it and the screen of the address that is open. */
export function App() {
  const path = usePath();
  return (
    <ToastProvider>
      <Shell path={path}>
        <ScreenBoundary key={path}>
          <Suspense fallback={<LoadingScreen />}>
            <CurrentScreen path={path} />
          </Suspense>
        </ScreenBoundary>
      </Shell>
    </ToastProvider>
  );
}

function CurrentScreen({ path }: { path: string }) {
  for (const { pattern, Screen } of SCREENS) {
    const params = matchPath(pattern, path);
    if (params !== undefined) return <Screen params={params} />;
  }
  return <NotFound />;
}

const LoadingScreen = () => (
  <div className="page py-10">
    <Skeleton label="Loading" lines={4} />
  </div>
);

/** A fault of ours ends in words and a way on, never in an empty page. */
class ScreenBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Page title="This screen could not be shown">
        <ErrorState
          message="Either it could not be loaded, because the server was restarted or cannot be reached, or it has a fault. What you typed is kept in this browser."
          action={<Button onClick={() => window.location.reload()}>Load it again</Button>}
        />
      </Page>
    );
  }
}

import type { ReactNode } from 'react';
import { Link, matchPath } from '../router.tsx';
import { NAVIGATION } from '../screens.ts';
import { OfflineNotice } from './offline-notice.tsx';
import { ShortcutsButton } from './shortcuts.tsx';
import { ThemeButton } from './theme-button.tsx';

/** The frame around every screen: skip link, header, offline notice, the screen, footer. */
export function Shell({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded bg-accent px-4 py-2 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <header className="border-line border-b pt-[env(safe-area-inset-top)] print:hidden">
        <div className="page flex flex-wrap items-center justify-between gap-x-6 py-2">
          <Link
            href="/"
            className="py-2 font-semibold font-serif text-ink text-xl tracking-tight no-underline"
          >
            Bar <span className="rounded-sm bg-mark px-1">Raiser</span>
          </Link>
          <nav
            aria-label="Main"
            className="order-last -mx-2 w-full sm:order-none sm:mx-0 sm:mr-auto sm:w-auto"
          >
            <ul className="flex flex-wrap">
              {NAVIGATION.map(({ href, label }) => {
                const isHere = path === href || path.startsWith(`${href}/`);
                return (
                  <li key={href}>
                    <Link
                      href={href}
                      aria-current={isHere ? 'page' : undefined}
                      className="block px-2 py-1.5 text-ink no-underline decoration-2 decoration-accent underline-offset-8 hover:text-accent hover:underline aria-[current]:font-semibold aria-[current]:underline sm:px-3"
                    >
                      {label}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </nav>
          <div className="flex items-center gap-1">
            <ShortcutsButton />
            <ThemeButton />
          </div>
        </div>
      </header>
      <OfflineNotice />
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
      {!isConversation(path) && <Footer />}
    </div>
  );
}

/** The answer box of a conversation stands at the bottom of the window. */
const isConversation = (path: string) => matchPath('/interview/:id', path) !== undefined;

function Footer() {
  return (
    <footer className="mt-16 border-line border-t pb-[env(safe-area-inset-bottom)] text-muted text-sm print:hidden">
      <div className="page flex flex-wrap justify-between gap-x-6 gap-y-1 py-5">
        <p>For practice only. A program judges your answers and can be wrong.</p>
        <p>
          <a className="text-muted underline hover:text-ink" href="/docs">
            API reference
          </a>
        </p>
      </div>
    </footer>
  );
}

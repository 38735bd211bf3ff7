// Runs before anything is painted and before the app is there. Kept out of the page for its strict
// Content-Security-Policy.
(() => {
  // A chosen theme never flashes.
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is refused: the theme of the system it is.
  }
  // What the start page shows is asked for while its script is on the way.
  if (location.pathname === '/') {
    for (const href of ['/v1/walkthroughs', '/v1/principles', '/v1/interviews']) {
      const link = { rel: 'preload', as: 'fetch', href, crossOrigin: 'anonymous' };
      document.head.append(Object.assign(document.createElement('link'), link));
    }
  }
})();

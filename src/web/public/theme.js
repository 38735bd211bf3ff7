// Runs before anything is painted, so that a chosen theme never flashes. Kept out of the page for its strict
// Content-Security-Policy.
(() => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is refused: the theme of the system it is.
  }
})();

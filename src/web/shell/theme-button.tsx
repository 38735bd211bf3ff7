import { useEffect, useState } from 'react';
import { readStored, store } from '../storage.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

type Theme = 'light' | 'dark';

const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Changes between light and dark. Until it is used the theme of the system holds. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(() => (readStored('theme') as Theme | null) ?? systemTheme());
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      if (readStored('theme') === null) setTheme(systemTheme());
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    document.documentElement.dataset.theme = other;
    store('theme', other);
    setTheme(other);
  };
  return (
    <IconButton label={`Use the ${other} theme`} onClick={change}>
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </IconButton>
  );
}

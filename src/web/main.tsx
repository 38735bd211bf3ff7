import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadEarly } from './api/use-resource.ts';
import { App } from './app.tsx';
import './styles.css';

/** How long the first screen waits for its data before it shows that it is loading, milliseconds. */
const PATIENCE_MS = 200;

// What `early.js` has asked for, where it has.
const asked = [...document.querySelectorAll('link[rel="preload"][as="fetch"]')];
// Not awaited at the top: a module that waits there is cut into a dozen files.
void loadEarly(
  asked.map((link) => link.getAttribute('href')!),
  PATIENCE_MS,
).then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

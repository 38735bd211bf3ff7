import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadEarly } from './api/use-resource.ts';
import { App } from './app.tsx';
import './styles.css';

/** How long the first screen waits for its data before it shows that it is loading, milliseconds. */
const PATIENCE_MS = 200;

// What `early.js` has asked for.
const asked = [...document.querySelectorAll('link[rel="preload"][as="fetch"]')];
if (asked.length > 0)
  await loadEarly(
    asked.map((link) => link.getAttribute('href')!),
    PATIENCE_MS,
  );

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

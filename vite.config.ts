import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = { target: `http://localhost:${process.env.API_PORT ?? '8787'}`, changeOrigin: true };

// The web app: `npm run dev:web` beside a running server, `scripts/build-web.ts` for what is served.
export default defineConfig({
  root: 'src/web',
  plugins: [react(), tailwindcss()],
  server: {
    port: 5173,
    strictPort: true,
    // The server refuses what comes from a page of another site; a proxy makes it the same one.
    proxy: { '/v1': api, '/docs': api, '/openapi.json': api, '/style.css': api },
  },
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

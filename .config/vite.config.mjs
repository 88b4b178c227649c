import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';

const top = fileURLToPath(new URL('..', import.meta.url));
const fromTop = (path) => relative(top, path).split(sep).join('/');

/** The two programs that run in a browser: the product's tab, and the embedded tenant's Teams client. */
export const viteTargets = [
  { name: 'tab', root: 'src/tab', outDir: 'dist/tab', base: '/tab/' },
  { name: 'client', root: 'src/local/teams/client', outDir: 'dist/client', base: '/' },
];

/** Notes every file of ours that the bundle was made from, so that the next build knows whether anything changed. */
const noteInputs = (target, inputs) => ({
  name: 'note-inputs',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const path = id.split('?')[0];
      if (path.startsWith(resolve(top, 'src')) && existsSync(path)) inputs.add(fromTop(path));
    }
    const files = readdirSync(resolve(top, target.root), { recursive: true, withFileTypes: true });
    for (const f of files) if (f.isFile()) inputs.add(fromTop(resolve(f.parentPath, f.name)));
  },
});

/** No inline assets and no preload polyfill: the content security policy allows neither data: nor inline script. */
export const viteOptions = (target, inputs) => ({
  configFile: false,
  root: resolve(top, target.root),
  base: target.base,
  logLevel: 'warn',
  cacheDir: resolve(top, 'node_modules/.cache/vite'),
  plugins: [react(), noteInputs(target, inputs)],
  build: {
    outDir: resolve(top, target.outDir),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: readdirSync(resolve(top, target.root))
        .filter((name) => name.endsWith('.html'))
        .map((name) => resolve(top, target.root, name)),
    },
  },
});

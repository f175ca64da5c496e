import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chineseSerif } from './server/build/chinese-serif/plugin.ts';
import { poseTaskBundles } from './server/build/pose-task-bundles.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses, so that the same build works at a sub-path.
  base: './',
  plugins: [
    react(),
    poseTaskBundles(at('.cache/pose-task')),
    chineseSerif(at('.'), at('.cache/chinese-serif')),
  ],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  worker: { format: 'es' },
  // Nothing is inlined: the page's policy allows no script or model from a data: address.
  build: { target: 'es2022', assetsInlineLimit: 0 },
});

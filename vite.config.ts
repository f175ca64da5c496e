import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { poseTaskBundles } from './server/build/pose-task-bundles.ts';

const cacheDir = fileURLToPath(new URL('.cache/pose-task', import.meta.url));

export default defineConfig({
  // Relative addresses, so that the same build works at a sub-path.
  base: './',
  plugins: [react(), poseTaskBundles(cacheDir)],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  worker: { format: 'es' },
  // Nothing is inlined: the page's policy allows no script or model from a data: address.
  build: { target: 'es2022', assetsInlineLimit: 0 },
});

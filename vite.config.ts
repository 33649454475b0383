import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { onlyWhatIsUsed } from './apps/web/build/onlyWhatIsUsed.ts'
import { twoScripts } from './apps/web/build/twoScripts.ts'

/** The editor: `apps/web`, built to `apps/web/dist` and served from there by the local server. */
export default defineConfig({
  root: 'apps/web',
  publicDir: '../../public',
  plugins: [
    react(),
    twoScripts(),
    onlyWhatIsUsed(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'ko-KR'] }), enforce: 'pre' },
  ],
  // React has had it itself since its version 18.
  resolve: {
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?/, replacement: 'use-sync-external-store' }],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The first browsers with `light-dark()`, which the theme is written in.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // A strict content security policy lets nothing be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['memo', 'forwardRef'] },
    },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: `http://127.0.0.1:${process.env['VPCANVAS_PORT'] ?? '4173'}` } },
  },
  preview: { host: '127.0.0.1' },
})

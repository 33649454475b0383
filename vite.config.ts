import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const FIRST = 'first'

/** The editor: `apps/web`, built to `apps/web/dist` and served from there by the local server. */
export default defineConfig({
  root: 'apps/web',
  publicDir: '../../public',
  plugins: [
    react(),
    firstScript(),
    onlyWhatIsUsed(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'ko-KR'] }), enforce: 'pre' },
  ],
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
      input: { index: 'apps/web/index.html', [FIRST]: 'apps/web/src/first.ts' },
    },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: `http://127.0.0.1:${process.env['VPCANVAS_PORT'] ?? '4173'}` } },
  },
  preview: { host: '127.0.0.1' },
})

/** The script that fetches the design and paints it runs before the rest of the page has been read. */
function firstScript(): Plugin {
  return {
    name: 'first-script',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const first = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry && one.name === FIRST)
        const attrs = { type: 'module', crossorigin: true, src: `/${first?.fileName}` }
        return first ? [{ tag: 'script', attrs, injectTo: 'head-prepend' }] : []
      },
    },
  }
}

/** React Flow names its parts for React's own tools, which keeps those in the page that it never uses. */
function onlyWhatIsUsed(): Plugin {
  return {
    name: 'only-what-is-used',
    apply: 'build',
    transform: {
      filter: { id: /@xyflow\/react\/dist\/esm\/index\.js$/ },
      handler: (code) => ({ code: code.replace(/^\w+\.displayName = .*$/gm, ''), map: null }),
    },
  }
}

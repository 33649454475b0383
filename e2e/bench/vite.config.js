import react from '@vitejs/plugin-react'
import { env } from 'node:process'

/** One page for all canvases: which it is, is said in the environment and written into `pages/index.html`. */
export default {
  root: 'pages',
  base: './',
  envPrefix: 'BENCH_',
  plugins: [react()],
  define: { 'process.env.IS_PREACT': '"false"' },
  build: { outDir: `../dist/${env['BENCH_PAGE']}`, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 1e5 },
}

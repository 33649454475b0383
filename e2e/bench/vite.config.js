import react from '@vitejs/plugin-react'
import { basename } from 'node:path'

const name = basename(process.argv.find((one) => one.startsWith('pages/')) ?? '')

export default {
  base: './',
  plugins: [react()],
  define: { 'process.env.IS_PREACT': '"false"' },
  build: { outDir: `../../dist/${name}`, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 1e5 },
}

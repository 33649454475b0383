import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['apps/*/src/**/*.test.ts', 'packages/*/src/**/*.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    // Emulators and whole designs take their time on two cores.
    testTimeout: 60_000,
    hookTimeout: 300_000,
    reporters: ['default'],
  },
})

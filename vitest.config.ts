import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['apps/*/src/**/*.test.ts', 'packages/*/src/**/*.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    // Emulators and whole designs take their time on two cores.
    testTimeout: 180_000,
    // One less than there are cores would leave one of two idle, while the other waits for an emulator.
    maxWorkers: '100%',
    hookTimeout: 300_000,
    reporters: ['default'],
  },
})

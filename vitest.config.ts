import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        extends: true,
        // Engines and kinds keep nothing from one test to the next, so a worker need not load them anew for each file.
        test: { name: 'packages', include: ['packages/*/src/**/*.test.ts'], isolate: false },
      },
      { extends: true, test: { name: 'apps', include: ['apps/*/src/**/*.test.ts'] } },
    ],
    setupFiles: ['vitest.setup.ts'],
    // Emulators and whole designs take their time on two cores.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // One less than there are cores would leave one of two idle, while the other waits for an emulator.
    maxWorkers: '100%',
    reporters: ['default'],
  },
})

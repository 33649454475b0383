import { chromiumArguments, installedChromium } from '@vpcanvas/launcher/browser'
import { defineConfig } from '@playwright/test'

const browser = installedChromium()

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  // While one journey waits for a server or an emulator, another has the machine. More than two only wait for each other.
  workers: 2,
  // A journey that passes only the second time is listed as flaky at the end: a race to be found, not a reason to begin anew.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    colorScheme: 'light',
    // To record all that a failure might need takes a third of the time of a run.
    trace: process.env['VPCANVAS_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...chromiumArguments], ...(browser && { executablePath: browser }) },
  },
})

import { existsSync } from 'node:fs'
import { debian } from './debian.ts'

const CANDIDATES = [
  process.env['VPCANVAS_BROWSER'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
]

/** The Chromium to test with: the user's own where there is one, else Debian's, installed with Korean fonts. */
export async function chromium(): Promise<string> {
  const found = installedChromium()
  if (found) return found
  await debian(['chromium', 'fonts-nanum'])
  const now = installedChromium()
  if (now) return now
  throw new Error('Chromium is needed for the tests of the editor: install it, or set VPCANVAS_BROWSER to its path.')
}

export function installedChromium(): string | null {
  return CANDIDATES.find((path): path is string => !!path && existsSync(path)) ?? null
}

export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

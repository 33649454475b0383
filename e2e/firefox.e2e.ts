import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '@vpcanvas/server'
import { installedFirefox, keys, openFirefox } from './firefox.ts'

const path = installedFirefox()

test('in Firefox, where it is installed: a template is drawn, dragged, panned, added to and saved', async () => {
  test.skip(path === null, 'no Firefox is installed')
  const folder = await mkdtemp(join(tmpdir(), 'vpcanvas-e2e-'))
  const server = await serve({ folder, port: 0 })
  const firefox = await openFirefox(path ?? '')
  const text = (selector: string) =>
    firefox.read<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)
  const place = (name: string) =>
    firefox.read<{ x: number; y: number } | null>(
      `(([node]) => node ? { x: node.getBoundingClientRect().x, y: node.getBoundingClientRect().y } : null)(
        [...document.querySelectorAll('.react-flow__node')].filter((one) => one.querySelector('.node-name')?.textContent === ${JSON.stringify(name)}))`,
    )
  try {
    await firefox.goto(server.address)
    await expect.poll(() => firefox.read('document.querySelectorAll(".empty-template").length')).toBe(4)
    await firefox.click('.empty-template')
    await expect.poll(() => text('.save-state')).toContain('Saved in')
    // The worker answers.
    await expect.poll(() => text('.cost-tally')).toContain('$')

    const camera = () =>
      firefox.read<string>('getComputedStyle(document.querySelector(".react-flow__viewport")).transform')
    let stood = ''
    await expect.poll(async () => stood === (stood = await camera()), 'the camera stands').toBe(true)
    const before = await place('internet')
    if (!before) throw new Error('the internet is not drawn')
    await firefox.drag({ x: before.x + 20, y: before.y + 8 }, { x: before.x + 220, y: before.y + 8 })
    await expect.poll(async () => (await place('internet'))?.x ?? 0).toBeGreaterThan(before.x + 100)

    stood = await camera()
    await firefox.wheel({ x: 640, y: 600 }, 120)
    await expect.poll(camera).not.toBe(stood)

    await firefox.hold(keys.Control, 'k')
    await expect.poll(() => firefox.read('document.activeElement.ariaLabel')).toBe('Search commands')
    await firefox.press(...'add subnet')
    await expect.poll(() => text('.command-palette [data-focused] .menu-label')).toBe('Add Subnet')
    await firefox.press(keys.Enter)
    await expect.poll(() => text('[data-live-announcer][role="status"]')).toContain('placed in')
    await expect.poll(() => text('.save-state')).toContain('Saved in')
    expect(firefox.broken).toEqual([])
  } finally {
    await firefox.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
})

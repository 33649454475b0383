import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Takes the design out as CloudFormation. */
export interface Exporting {
  /** The file that the browser saves. */
  download(format: 'CloudFormation · YAML' | 'CloudFormation · JSON'): Promise<string>
}

export function exportingOf(page: Page): Exporting {
  return {
    async download(format) {
      await page.getByRole('banner').getByRole('button', { name: 'Export' }).click()
      const dialog = page.getByRole('dialog', { name: 'Export' })
      await dialog.getByText(format, { exact: true }).click()
      await expect(dialog.getByRole('radio', { name: format })).toBeChecked()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Download' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/\.template\.(yaml|json)$/)
      await dialog.getByRole('button', { name: 'Close' }).click()
      await expect(dialog).toBeHidden()
      return download.path()
    },
  }
}

/** What AWS's own linter says of templates; empty where it has nothing to say. */
export function judged(files: readonly string[]): string {
  const program = process.env['VPCANVAS_CFN_LINT'] ?? join(import.meta.dirname, '../.emulators/bin/cfn-lint')
  if (!existsSync(program)) throw new Error(`cfn-lint is not at ${program}; \`npm test\` installs it`)
  // W3010: a zone is written where a zone was drawn.
  const run = spawnSync(program, ['--ignore-checks', 'W3010', '--', ...files], { encoding: 'utf8' })
  if (run.error) throw run.error
  return run.stdout + run.stderr
}

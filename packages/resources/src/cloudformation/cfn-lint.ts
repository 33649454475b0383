import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What AWS's own linter says of a template. */
export interface Remark {
  readonly template: string
  readonly level: 'Error' | 'Warning' | 'Informational'
  readonly rule: string
  readonly line: number
  readonly message: string
}

interface Match {
  readonly Level: Remark['level']
  readonly Message: string
  readonly Filename: string
  readonly Location: { readonly Start: { readonly LineNumber: number } }
  readonly Rule: { readonly Id: string }
}

/** cfn-lint judges templates by name, all in one run. For tests; it is installed by the repository's own set-up. */
export function judgedByCfnLint(templates: ReadonlyMap<string, string>): readonly Remark[] {
  const folder = mkdtempSync(join(tmpdir(), 'vpcanvas-cfn-lint-'))
  try {
    const files = [...templates].map(([name, text], at) => {
      const file = join(folder, `${at}.${text.startsWith('{') ? 'json' : 'yaml'}`)
      writeFileSync(file, text)
      return { name, file }
    })
    const run = spawnSync(program(), ['--format', 'json', '--', ...files.map(({ file }) => file)], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    if (run.error) throw run.error
    if (!run.stdout.trim().startsWith('[')) throw new Error(`cfn-lint gave no verdict: ${run.stderr || run.stdout}`)
    return (JSON.parse(run.stdout) as readonly Match[]).map((match) => ({
      template: files.find(({ file }) => file === match.Filename)?.name ?? match.Filename,
      level: match.Level,
      rule: match.Rule.Id,
      line: match.Location.Start.LineNumber,
      message: match.Message,
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function program(): string {
  const own = join(import.meta.dirname, '../../../../.emulators/bin/cfn-lint')
  const chosen = process.env['VPCANVAS_CFN_LINT'] ?? own
  if (existsSync(chosen)) return chosen
  throw new Error(`cfn-lint is not at ${chosen}. \`npm test\` installs it; or set VPCANVAS_CFN_LINT to where it is.`)
}

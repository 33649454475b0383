import { dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { canonicalJson, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { folderHistory, type Version } from '@vpcanvas/server'
import { say } from '@vpcanvas/text'
import { action } from '../action.ts'
import { type Input, readInput } from '../input.ts'
import type { Words } from '../language.ts'
import { CannotRun, OK } from '../outcome.ts'
import { JSON_OPTION } from '../options.ts'
import { writeOutput } from '../output.ts'
import { plain, type Terminal } from '../terminal.ts'

interface Options {
  readonly json?: boolean
  readonly show?: string
  readonly output?: string
}

export function historyCommand(words: Words): Command {
  return new Command('history')
    .description(
      words({
        en: 'List the versions that are kept of a design file, or write one of them out.',
        ko: '디자인 파일의 보관된 버전을 나열하거나, 그중 하나를 출력합니다.',
      }),
    )
    .argument('<design>', words({ en: 'a design file', ko: '디자인 파일' }))
    .option(
      '--show <version>',
      words({
        en: 'write out this version: its number in the list, its id or its name',
        ko: '이 버전을 출력합니다. 목록의 번호, ID 또는 이름',
      }),
    )
    .option(
      '-o, --output <file>',
      words({
        en: 'where to write it; standard output by default',
        ko: '출력할 파일. 기본값은 표준 출력',
      }),
    )
    .option('--json', words(JSON_OPTION))
    .action(
      action(async (terminal, path: string, options: Options) => {
        const input = await readInput(path)
        if (input.format !== 'design' || path === '-') throw notAFile(input.name)
        const folder = join(dirname(resolve(path)), '.vpcanvas', 'history')
        const history = folderHistory(folder, schemasOf(kinds))
        const { versions, damaged } = await history.list(input.design.id)
        for (const file of damaged) {
          terminal.note({
            en: `${file} is damaged and left out.`,
            ko: `${file} 파일이 손상되어 제외했습니다.`,
          })
        }
        if (options.show === undefined) return list(terminal, versions, options.json === true)
        const version = versionNamed(versions, options.show, input)
        const design = await history.read(input.design.id, version.id)
        if (design === null || design === 'damaged') {
          throw new CannotRun({
            en: `${input.name}: version ${version.number} is damaged on disk. The others are not affected.`,
            ko: `${input.name}: 디스크에서 손상된 버전입니다(번호 ${version.number}). 다른 버전에는 영향이 없습니다.`,
          })
        }
        await writeOutput(terminal, options.output, { content: canonicalJson(design), format: 'design' }, input)
        return OK
      }),
    )
}

function list(terminal: Terminal, versions: readonly Version[], isJson: boolean): number {
  const { language } = terminal
  if (isJson) {
    terminal.json({
      versions: versions.map(({ summary, at, ...one }) => ({
        ...one,
        at: new Date(at).toISOString(),
        summary: say(summary, language),
      })),
    })
  } else if (versions.length === 0) {
    terminal.print(say({ en: 'No version is kept yet.', ko: '아직 보관된 버전이 없습니다.' }, language))
  } else {
    for (const { number, at, by, name, summary } of versions) {
      const parts = [
        `${number}`.padStart(4),
        new Date(at).toISOString(),
        by,
        name && `"${name}"`,
        say(summary, language),
      ]
      terminal.print(plain(parts.filter(Boolean).join('  ')))
    }
  }
  return OK
}

/** @throws CannotRun where there is none, or more than one. */
function versionNamed(versions: readonly Version[], wanted: string, input: Input): Version {
  const found = versions.filter(({ id, number, name }) => id === wanted || `${number}` === wanted || name === wanted)
  const [first] = found
  if (!first) {
    throw new CannotRun({
      en: `${input.name}: there is no version "${wanted}". "vpcanvas history" lists them.`,
      ko: `${input.name}: "${wanted}" 버전이 없습니다. "vpcanvas history" 명령으로 목록을 확인하십시오.`,
    })
  }
  if (found.length > 1) {
    throw new CannotRun({
      en: `${input.name}: more than one version is called "${wanted}". Name it by its id: ${found.map(({ id }) => id).join(', ')}.`,
      ko: `${input.name}: "${wanted}" 버전이 여러 개입니다. ID로 지정하십시오: ${found.map(({ id }) => id).join(', ')}`,
    })
  }
  return first
}

function notAFile(name: string): CannotRun {
  return new CannotRun({
    en: `${name}: only a design file has versions. Import it first.`,
    ko: `${name}: 버전은 디자인 파일에만 있습니다. 먼저 가져오십시오.`,
  })
}

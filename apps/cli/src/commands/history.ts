import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { Unreadable } from '@vpcanvas/formats'
import { canonicalJson, type Design, type Id, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { type DesignHistory, folderHistory, type Version } from '@vpcanvas/server'
import { say, type Text } from '@vpcanvas/text'
import { action } from '../action.ts'
import { readInput, STANDARD_INPUT } from '../input.ts'
import type { Words } from '../language.ts'
import { CannotRun, OK } from '../outcome.ts'
import { JSON_OPTION } from '../options.ts'
import { replaceFile, writeOutput } from '../output.ts'
import { plain, type Terminal } from '../terminal.ts'

interface Options {
  readonly json?: boolean
  readonly show?: string
  readonly restore?: string
  readonly output?: string
}

export function historyCommand(words: Words): Command {
  return new Command('history')
    .description(
      words({
        en: 'List the versions that are kept of a design file, write one of them out, or put one back in its place.',
        ko: '디자인 파일의 보관된 버전을 나열하거나, 그중 하나를 출력하거나 되돌립니다.',
      }),
    )
    .argument('<design>', words({ en: 'a design file', ko: '디자인 파일' }))
    .option(
      '--show <version>',
      words({
        en: 'write out this version: its number in the list, its id, its name, or a day or time, which means the last one until then',
        ko: '이 버전을 출력합니다. 목록의 번호, ID, 이름 또는 날짜나 시각(그때까지의 마지막 버전)',
      }),
    )
    .option(
      '--restore <version>',
      words({
        en: 'put this version back in the place of the file; what is there becomes a version first',
        ko: '파일을 이 버전으로 되돌립니다. 현재 내용은 먼저 버전으로 보관합니다',
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
        if (options.show !== undefined && options.restore !== undefined) throw BOTH
        if (path === '-') throw notAFile(STANDARD_INPUT)
        const folder = join(dirname(resolve(path)), '.vpcanvas', 'history')
        const history = folderHistory(folder, schemasOf(kinds))
        const input = await fileNow(path, history)
        const { versions, damaged } = await history.list(input.id)
        for (const file of damaged) {
          terminal.note({
            en: `${file} is damaged and left out.`,
            ko: `${file} 파일이 손상되어 제외했습니다.`,
          })
        }
        const wanted = options.restore ?? options.show
        if (wanted === undefined) return list(terminal, versions, options.json === true)
        const version = versionNamed(versions, wanted, input)
        const design = await history.read(input.id, version.id)
        if (design === null || design === 'damaged') {
          throw new CannotRun({
            en: `${input.name}: version ${version.number} is damaged on disk. The others are not affected.`,
            ko: `${input.name}: 디스크에서 손상된 버전입니다(번호 ${version.number}). 다른 버전에는 영향이 없습니다.`,
          })
        }
        if (options.restore !== undefined) {
          return restored(terminal, { path, input, history, version, design }, options.json === true)
        }
        // What cannot be read is not written over: only a restore keeps it.
        const format = input.design ? 'design' : 'unreadable'
        const of = { name: input.name, format }
        await writeOutput(terminal, options.output, { content: canonicalJson(design), format: 'design' }, of)
        return OK
      }),
    )
}

/** A file of a design as it is now. */
interface FileNow {
  readonly name: string
  readonly id: Id
  /** Null where it cannot be read, or is not there: its versions are those of the name. */
  readonly design: Design | null
}

/** @throws CannotRun or Unreadable where it is no design, and no version of such a file is kept. */
async function fileNow(path: string, history: DesignHistory): Promise<FileNow> {
  try {
    const { name, format, design } = await readInput(path)
    if (format !== 'design') throw notAFile(name)
    return { name, id: design.id, design }
  } catch (error) {
    const isGone = await readFile(path).then(
      () => false,
      ({ code }: NodeJS.ErrnoException) => code === 'ENOENT',
    )
    const id = isGone || error instanceof Unreadable ? await history.lastIn(basename(path)) : null
    if (id === null) throw error
    return { name: path, id, design: null }
  }
}

interface Restoring {
  readonly path: string
  readonly input: FileNow
  readonly history: DesignHistory
  readonly version: Version
  readonly design: Design
}

/** Puts a version in the place of a file. What was there is a version before, and what is, one after. */
async function restored(terminal: Terminal, restoring: Restoring, isJson: boolean): Promise<number> {
  const { path, input, history, version, design } = restoring
  const file = basename(path)
  const [before, after] = [input.design, { ...design, id: input.id }]
  if (!before) return putRight(terminal, { ...restoring, design: after }, isJson)
  const isSame = canonicalJson(before) === canonicalJson(after)
  const keep = (kept: Design) => history.take({ text: canonicalJson(kept), design: kept, file, cause: 'restore' })
  const kept = isSame ? null : await keep(before)
  if (kept) {
    // An editor may have written since: its work is then no version yet.
    const now = await readInput(path)
    if (canonicalJson(now.design) !== canonicalJson(before)) throw changedMeanwhile(input.name)
    await replaceFile(path, canonicalJson(after))
    await keep(after)
  }
  if (isJson) terminal.json({ restored: version.id, kept: kept?.id ?? null })
  else
    terminal.print(
      say(kept ? putBack(input.name, version, kept) : alreadyThere(input.name, version), terminal.language),
    )
  return OK
}

/** The same for a file that cannot be read. What was there is no version: it is kept beside, as it is. */
async function putRight(terminal: Terminal, restoring: Restoring, isJson: boolean): Promise<number> {
  const { path, input, history, version, design } = restoring
  const text = canonicalJson(design)
  const held = () => readFile(path).catch(() => null)
  const bytes = await held()
  const beside = bytes && `${path}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.broken`
  if (beside) await replaceFile(beside, bytes)
  const now = await held()
  if (!(bytes && now ? bytes.equals(now) : bytes === now)) throw changedMeanwhile(input.name)
  await replaceFile(path, text)
  await history.take({ text, design, file: basename(path), cause: 'restore' })
  if (isJson) terminal.json({ restored: version.id, kept: null, beside })
  else terminal.print(say(mended(input.name, version, beside), terminal.language))
  return OK
}

function mended(name: string, { number }: Version, beside: string | null): Text {
  if (beside === null) {
    return {
      en: `${name}: version ${number} is back in place. No file was there.`,
      ko: `${name}: ${number}번 버전으로 되돌렸습니다. 그 자리에 파일이 없었습니다.`,
    }
  }
  return {
    en: `${name}: version ${number} is back in place. What was there could not be read; it is in ${beside}.`,
    ko: `${name}: ${number}번 버전으로 되돌렸습니다. 읽을 수 없던 이전 내용은 ${beside} 파일에 있습니다.`,
  }
}

function putBack(name: string, { number }: Version, kept: Version): Text {
  return {
    en: `${name}: version ${number} is back in place. What was there is version ${kept.number}.`,
    ko: `${name}: ${number}번 버전으로 되돌렸습니다. 이전 내용은 ${kept.number}번 버전에 있습니다.`,
  }
}

function alreadyThere(name: string, { number }: Version): Text {
  return {
    en: `${name}: it is as in version ${number} already. Nothing was changed.`,
    ko: `${name}: 이미 ${number}번 버전과 같습니다. 바뀐 내용은 없습니다.`,
  }
}

function changedMeanwhile(name: string): CannotRun {
  return new CannotRun({
    en: `${name}: it was changed meanwhile, so nothing was restored. Run it again.`,
    ko: `${name}: 그 사이 파일이 변경되어 되돌리지 않았습니다. 다시 실행하십시오.`,
  })
}

const BOTH = new CannotRun({
  en: 'Give --show or --restore, not both.',
  ko: '--show와 --restore 중 하나만 지정하십시오.',
})

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
function versionNamed(versions: readonly Version[], wanted: string, input: FileNow): Version {
  const named = versions.filter(({ id, number, name }) => id === wanted || `${number}` === wanted || name === wanted)
  const until = named.length === 0 ? momentMeant(wanted) : null
  const found = until === null ? named : versions.filter(({ at }) => at <= until).slice(0, 1)
  const [first] = found
  if (!first && until !== null && versions.length > 0) {
    throw new CannotRun({
      en: `${input.name}: no version is as old as ${wanted}. The oldest is of ${new Date(versions.at(-1)?.at ?? 0).toISOString()}.`,
      ko: `${input.name}: ${wanted} 이전의 버전이 없습니다. 가장 오래된 버전: ${new Date(versions.at(-1)?.at ?? 0).toISOString()}`,
    })
  }
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

/** A day, to its end, or a time, as ISO 8601 writes them; in the zone of the machine where none is written. */
function momentMeant(text: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
  if (!day && !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(text)) return null
  const at = Date.parse(day ? `${text}T23:59:59.999` : text.replace(' ', 'T'))
  return Number.isNaN(at) ? null : at
}

function notAFile(name: string): CannotRun {
  return new CannotRun({
    en: `${name}: only a design file has versions. Import it first.`,
    ko: `${name}: 버전은 디자인 파일에만 있습니다. 먼저 가져오십시오.`,
  })
}

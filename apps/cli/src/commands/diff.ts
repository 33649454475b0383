import { Command } from 'commander'
import type { Design } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { type Change, changesBetween, summaryOfChange } from '@vpcanvas/resources/changes'
import { say } from '@vpcanvas/text'
import { action } from '../action.ts'
import { inputFor, STANDARD_INPUT } from '../input.ts'
import type { Words } from '../language.ts'
import { CannotRun, NO, OK } from '../outcome.ts'
import { templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { plain, type Terminal } from '../terminal.ts'

interface Options extends TemplateOptions {
  readonly json?: boolean
}

export function diffCommand(words: Words): Command {
  const command = new Command('diff')
    .description(
      words({
        en: 'Say what is different between two designs, in words. Answers 0 where nothing is, 1 where something is.',
        ko: '두 디자인의 차이를 문장으로 보여 줍니다. 차이가 없으면 0, 있으면 1로 끝납니다.',
      }),
    )
    .argument('<before>', words({ en: 'what it was: a DESIGN', ko: '이전 디자인(DESIGN)' }))
    .argument('<after>', words({ en: 'what it is: a DESIGN', ko: '이후 디자인(DESIGN)' }))
    .option('--json', words({ en: 'one JSON document', ko: 'JSON 문서 하나로 출력합니다' }))
  return templateOptions(command, words).action(
    action(async (terminal, before: string, after: string, options: Options) => {
      if (before === '-' && after === '-') {
        throw new CannotRun({
          en: `${STANDARD_INPUT}: can be read once. Name a file for one of the two.`,
          ko: `${STANDARD_INPUT}: 한 번만 읽을 수 있습니다. 둘 중 하나는 파일로 지정하십시오.`,
        })
      }
      const [old, now] = [await inputFor(terminal, before, options), await inputFor(terminal, after, options)]
      return showChanges(terminal, old.design, now.design, options.json === true)
    }),
  )
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const
const NO_CHANGE = { en: 'No difference.', ko: '차이가 없습니다.' }

/** Everything that is different, a line each, or as one document. @returns The exit code. */
function showChanges(terminal: Terminal, before: Design, after: Design, isJson: boolean): number {
  const changes = changesBetween(before, after, kinds)
  const summary = say(summaryOfChange(before, after, kinds), terminal.language)
  if (isJson) {
    const shown = changes.map(({ id, sort, text }) => ({
      resource: id,
      change: sort,
      text: say(text, terminal.language),
    }))
    terminal.json({ same: changes.length === 0, summary, changes: shown })
  } else if (changes.length === 0) terminal.print(say(NO_CHANGE, terminal.language))
  else for (const change of changes) terminal.print(lineOf(change, terminal))
  return changes.length === 0 ? OK : NO
}

function lineOf({ sort, text }: Change, terminal: Terminal): string {
  return `${SIGNS[sort]} ${plain(say(text, terminal.language))}`
}

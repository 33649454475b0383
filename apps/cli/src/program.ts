import { Command, Option } from 'commander'
import { type Language, languages } from '@vpcanvas/text'
import { EPILOGUE, HELP_COMMAND, HELP_OPTION, helpIn, VERSION_OPTION } from './help.ts'
import { type Words, wordsIn } from './language.ts'
import { refuseRepeats, unknownCommand } from './usage.ts'

/** Each command by its name, loaded only when it is asked for: one may need the whole AWS SDK, another nothing. */
const commands: Readonly<Record<string, () => Promise<(words: Words) => Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  sandbox: async () => (await import('./commands/sandbox.ts')).sandboxCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  trace: async () => (await import('./commands/trace.ts')).traceCommand,
  exposure: async () => (await import('./commands/exposure.ts')).exposureCommand,
  cost: async () => (await import('./commands/cost.ts')).costCommand,
  addresses: async () => (await import('./commands/addresses.ts')).addressesCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  history: async () => (await import('./commands/history.ts')).historyCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  apply: async () => (await import('./commands/apply.ts')).applyCommand,
  destroy: async () => (await import('./commands/destroy.ts')).destroyCommand,
}

/** The command that a command line asks for, if any. @throws CannotRun where there is none of that name. */
export function commandAsked(args: readonly string[]): string | undefined {
  const asked = args.find((word, at) => !word.startsWith('-') && args[at - 1] !== '--language')
  if (asked === undefined || asked === 'help') return undefined
  if (!Object.hasOwn(commands, asked)) throw unknownCommand(asked, Object.keys(commands))
  return asked
}

/** The program in a language, with the command that is asked for, or with all of them. */
export async function programIn(language: Language, asked?: string): Promise<Command> {
  const words = wordsIn(language)
  const program = new Command('vpcanvas')
    .description(
      words({
        en: 'A visual designer for AWS networks and the caches inside them.',
        ko: 'AWS 네트워크와 그 안의 캐시를 그리는 시각적 디자인 도구입니다.',
      }),
    )
    .usage('[command] [options]')
    .version('0.1.0', '-V, --version', words(VERSION_OPTION))
    .helpOption('-h, --help', words(HELP_OPTION))
    .helpCommand('help [command]', words(HELP_COMMAND))
    .configureHelp(helpIn(language))
    .addHelpText('after', `\n${words(EPILOGUE)}`)
    .addOption(
      new Option('--language <language>', words({ en: 'of what is said', ko: '출력 언어' }))
        .choices(languages)
        .default(language),
    )
    .showSuggestionAfterError()
    .configureOutput({ outputError: () => {} })
    .exitOverride()
  for (const [name, load] of Object.entries(commands)) {
    if (asked !== undefined && asked !== name) continue
    const command = (await load())(words).copyInheritedSettings(program)
    refuseRepeats(command)
    program.addCommand(command)
  }
  refuseRepeats(program)
  return program
}

import { Command, CommanderError, Option } from 'commander'
import { say } from '@vpcanvas/text'
import { CANNOT, OK } from './outcome.ts'
import { languageOf, terminal } from './terminal.ts'

// A reader that closes early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(OK)
  throw error
})

const program = new Command('vpcanvas')
  .description('A visual designer for AWS networks and the caches inside them.')
  .version('0.1.0')
  .addOption(new Option('--language <language>', 'of messages').choices(['en', 'ko']).default(languageOf(process.env)))
  .showSuggestionAfterError()
  .exitOverride()

/** Each command by its name, loaded only when it is asked for: one may need the whole AWS SDK, another nothing. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  sandbox: async () => (await import('./commands/sandbox.ts')).sandboxCommand(),
  validate: async () => (await import('./commands/validate.ts')).validateCommand(),
  trace: async () => (await import('./commands/trace.ts')).traceCommand(),
  exposure: async () => (await import('./commands/exposure.ts')).exposureCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  plan: async () => (await import('./commands/plan.ts')).planCommand(),
  apply: async () => (await import('./commands/apply.ts')).applyCommand(),
  destroy: async () => (await import('./commands/destroy.ts')).destroyCommand(),
}

const asked = process.argv.slice(2).find((word) => Object.hasOwn(commands, word))
for (const [name, load] of Object.entries(commands)) {
  if (asked === undefined || asked === name) program.addCommand((await load()).exitOverride())
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? OK : CANNOT
  else {
    const { asCannotRun } = await import('./failures.ts')
    const failure = asCannotRun(error)
    const language = program.opts<{ language: 'en' | 'ko' }>().language
    terminal(language).note(`vpcanvas: ${say(failure.text, language)}`)
    process.exitCode = CANNOT
  }
}

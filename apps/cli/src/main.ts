import { Command, CommanderError, Option } from 'commander'
import { say } from '@vpcanvas/text'
import { applyCommand } from './commands/apply.ts'
import { destroyCommand } from './commands/destroy.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { planCommand } from './commands/plan.ts'
import { sandboxCommand } from './commands/sandbox.ts'
import { serveCommand } from './commands/serve.ts'
import { traceCommand } from './commands/trace.ts'
import { validateCommand } from './commands/validate.ts'
import { asCannotRun } from './failures.ts'
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

for (const command of [
  serveCommand,
  sandboxCommand,
  validateCommand,
  traceCommand,
  importCommand,
  exportCommand,
  planCommand,
  applyCommand,
  destroyCommand,
]) {
  program.addCommand(command().exitOverride())
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? OK : CANNOT
  else {
    const failure = asCannotRun(error)
    const language = program.opts<{ language: 'en' | 'ko' }>().language
    terminal(language).note(`vpcanvas: ${say(failure.text, language)}`)
    process.exitCode = CANNOT
  }
}

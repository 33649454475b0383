import { CommanderError } from 'commander'
import { say } from '@vpcanvas/text'
import { languageAsked } from './language.ts'
import { CANNOT, OK } from './outcome.ts'
import { commandAsked, programIn } from './program.ts'
import { plain, terminal } from './terminal.ts'
import { usageError } from './usage.ts'

// A reader that closes early (`| head`) is no failure, and no reason to stop half-way through an apply.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const SHOWN: ReadonlySet<string> = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version'])

const [first, ...others] = process.argv.slice(2)
// `help trace` is `trace --help`, so that a command that there is not is refused as anywhere else.
const args = first === 'help' && others.length > 0 ? [...others, '--help'] : process.argv.slice(2)
const language = languageAsked(args, process.env)
let asked: string | undefined

try {
  asked = commandAsked(args)
  await (await programIn(language, asked)).parseAsync(args, { from: 'user' })
} catch (error) {
  process.exitCode = await exitCodeAfter(error)
}

/** Says a failure in one line. Help and version end here too, and commander has shown them. */
async function exitCodeAfter(error: unknown): Promise<number> {
  if (error instanceof CommanderError && SHOWN.has(error.code)) return error.exitCode === 0 ? OK : CANNOT
  const { asCannotRun } = await import('./failures.ts')
  const failure = error instanceof CommanderError ? usageError(error, asked) : asCannotRun(error)
  terminal(language).note(`vpcanvas: ${plain(say(failure.text, language))}`)
  return CANNOT
}

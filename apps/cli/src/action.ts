import type { Command } from 'commander'
import { type Terminal, terminal } from './terminal.ts'

/** Runs a command's work with a terminal in the reader's language; the number it gives is the exit code. */
export function action<A extends unknown[]>(
  work: (terminal: Terminal, ...given: A) => Promise<number>,
): (...given: [...A, Command]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1) as Command
    const { language } = command.optsWithGlobals<{ language: 'en' | 'ko' }>()
    process.exitCode = await work(terminal(language), ...(given.slice(0, -1) as A))
  }
}

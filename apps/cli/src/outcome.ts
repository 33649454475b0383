import type { Text } from '@vpcanvas/text'

/** The exit codes of every command. */
export const OK = 0
/** The answer is no: errors found, not reachable, intent broken, apply failed. */
export const NO = 1
/** The command could not be run: bad usage, unreadable or invalid input. */
export const CANNOT = 2

/** A command that could not be run; the text is one line that says where and what to do. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

import type { Network } from '../network.ts'
import type { Journal } from './journal.ts'

/** What a walk goes through, and where it writes down what it sees. */
export interface Walk {
  readonly network: Network
  readonly journal: Journal
}

import type { Connection } from '@vpcanvas/model'
import type { PrefixListProps } from './schema.ts'

export const connections: readonly Connection<PrefixListProps>[] = []

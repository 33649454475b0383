import type { Form } from '../form.ts'
import type { ReplicationGroupProps } from './schema.ts'

export const form: Form<ReplicationGroupProps> = { sections: [] }

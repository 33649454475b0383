import type { Form } from '../form.ts'
import type { InstanceProps } from './schema.ts'

export const form: Form<InstanceProps> = { sections: [] }

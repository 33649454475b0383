import type { Form } from '../form.ts'
import type { OpaqueProps } from './schema.ts'

export const form: Form<OpaqueProps> = { sections: [] }

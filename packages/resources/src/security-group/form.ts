import type { Form } from '../form.ts'
import type { SecurityGroupProps } from './schema.ts'

export const form: Form<SecurityGroupProps> = { sections: [] }

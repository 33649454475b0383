import type { Form } from '../form.ts'
import type { SubnetProps } from './schema.ts'

export const form: Form<SubnetProps> = { sections: [] }

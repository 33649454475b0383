import type { Form } from '../form.ts'
import type { InternetProps } from './schema.ts'

export const form: Form<InternetProps> = { sections: [] }

import type { Form } from '../form.ts'
import type { InternetProps } from './schema.ts'

/** There is nothing to say of it. */
export const form: Form<InternetProps> = { sections: [] }

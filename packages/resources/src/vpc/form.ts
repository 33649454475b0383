import type { Form } from '../form.ts'
import type { VpcProps } from './schema.ts'

export const form: Form<VpcProps> = { sections: [] }

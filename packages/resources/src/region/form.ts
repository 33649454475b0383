import type { Form } from '../form.ts'
import type { RegionProps } from './schema.ts'

export const form: Form<RegionProps> = { sections: [] }

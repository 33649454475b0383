import type { Form } from '../form.ts'
import type { CacheSubnetGroupProps } from './schema.ts'

export const form: Form<CacheSubnetGroupProps> = { sections: [] }

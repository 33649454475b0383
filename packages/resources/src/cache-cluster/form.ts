import type { Form } from '../form.ts'
import type { CacheClusterProps } from './schema.ts'

export const form: Form<CacheClusterProps> = { sections: [] }

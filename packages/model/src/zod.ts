import en from 'zod/v4/locales/en.js'
import * as z from 'zod/mini'

// The small zod brings no words of its own. The editor's content security policy forbids `new Function`, which zod would
// otherwise probe for at load.
z.config({ ...en(), jitless: true })

export { z }

import { z } from 'zod'

// The editor's content security policy forbids `new Function`, which zod would otherwise probe for at load.
z.config({ jitless: true })

export { z }

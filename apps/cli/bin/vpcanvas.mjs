#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// More than a thousand modules are compiled once, not by every command. Where the cache cannot be written nothing is kept.
enableCompileCache?.(fileURLToPath(new URL('../../../node_modules/.cache/vpcanvas', import.meta.url)))
await import('../src/main.ts')

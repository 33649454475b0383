import type { Language } from '@vpcanvas/text'

/** A value for programs: every text in it becomes its reading in one language. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 2 && 'en' in value && 'ko' in value) return (value as Record<Language, unknown>)[language]
  return Object.fromEntries(entries.map(([key, inner]) => [key, inLanguage(inner, language)]))
}

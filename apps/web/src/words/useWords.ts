import { type Language, say, type Text } from '@vpcanvas/text'
import { useCallback } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { type Catalogue, catalogue, type Translated, type Words } from './catalogue.ts'

/** The language the person reads. */
export function useLanguage(): Language {
  return useEditor((state) => state.view.language)
}

/** The words of the shell and the canvas in the person's language. */
export function useWords(): Words {
  return catalogue[useLanguage()]
}

/** The words of a panel's own catalogue. */
export function useWordsOf<T>(own: Catalogue<T>): Translated<T> {
  return own[useLanguage()]
}

/** Reads texts out in the person's language. */
export function useSay(): (text: Text) => string {
  const language = useLanguage()
  return useCallback((text: Text) => say(text, language), [language])
}

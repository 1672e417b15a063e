// Pages say in markup of our own what a document says in pieces: the same words, read from the one into the other.
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Block } from '#paper/paper.ts'
import type { Tongue } from '#texts/tongue.ts'
import { Speech } from '../speech.ts'

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

const plain = (html: string): string =>
  html
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([a-z]+|#39);/g, (all, sign: string) => signs[sign] ?? all)
    .split('\n')
    .map(line => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .trim()

// What a reader chooses by, or hears instead of seeing, is no part of a document.
const withoutForms = (html: string): string =>
  html.replaceAll(/<(form|nav)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<span class="hidden">[\s\S]*?<\/span>/g, '')

const piece = /<(h[1-6]|p|ul|ol|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g

/** Headings, paragraphs and lists of a part of a page; `level` is that of its headings. */
export const blocksOf = (page: ComponentChildren, language: Tongue, level: 2 | 3): readonly Block[] =>
  [...withoutForms(renderToString(<Speech.Provider value={language}>{page}</Speech.Provider>)).matchAll(piece)].flatMap(
    ([, tag = '', inside = '']): readonly Block[] => {
      if (tag === 'ul' || tag === 'ol') {
        const list = [...inside.matchAll(/<li\b[^>]*>([\s\S]*?)<\/li>/g)].map(([, item = '']) => plain(item))
        return list.length > 0 ? [{ list, ordered: tag === 'ol' }] : []
      }
      const text = plain(inside)
      if (text === '') return []
      return [tag.startsWith('h') ? { heading: text, level } : { paragraph: text }]
    },
  )

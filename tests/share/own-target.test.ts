import { expect, test } from 'vitest'
import { asShareTarget, templateFault } from '../../src/share/own-target.ts'

test.each([
  'https://wiki.example/add?u={url}&t={title}',
  'http://localhost:8080/save/{url}',
  'mailto:me@home.example?subject={title}&body={body}',
  'https://notes.example/#new={text}',
])('%s can be used', (template) => expect(templateFault(template)).toBeNull())

test.each([
  ['https://{title}.example/?u={url}', 'noAddress'],
  ['https://wiki.example{url}', 'noAddress'],
  ['javascript:alert("{url}")', 'noAddress'],
  ['data:text/html,{url}', 'noAddress'],
  ['wiki.example/{url}', 'noAddress'],
  ['', 'noAddress'],
  ['https://wiki.example/', 'noLink'],
  ['https://wiki.example/?t={title}', 'noLink'],
  ['https://wiki.example/?u={url}&x={selection}', 'unknownPlace'],
  ['https://{server}/?u={url}', 'unknownPlace'],
])('%s cannot: %s', (template, fault) => expect(templateFault(template)).toBe(fault))

test('what it sends is told by its places', () => {
  const sends = (template: string) => asShareTarget({ id: 'a', name: 'A', template }).sends
  expect(sends('https://a.example/{url}')).toBe('link')
  expect(sends('https://a.example/?u={url}&t={title}')).toBe('titleAndLink')
  expect(sends('https://a.example/?t={text}')).toBe('titleAndLink')
  expect(sends('https://a.example/?t={body}')).toBe('titleExcerptAndLink')
})

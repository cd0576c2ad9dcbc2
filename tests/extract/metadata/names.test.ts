import { describe, expect, it } from 'vitest'
import { readNames, reporters } from '../../../src/extract/metadata/names.ts'

describe('names in a byline', () => {
  it.each([
    ['By Ada Example and Ben Sample, Staff writers', ['Ada Example', 'Ben Sample'], 'Ada Example and Ben Sample'],
    ['by Ada · Dec 20, 2025 at 3:00 am · 6 Comments', ['Ada'], 'Ada'],
    ['Ada Example, MS, RD', ['Ada Example'], 'Ada Example'],
    [
      'Ada Example / Ben Sample; Cleo Test & Eva Probe',
      ['Ada Example', 'Ben Sample', 'Cleo Test', 'Eva Probe'],
      'Ada Example / Ben Sample; Cleo Test & Eva Probe',
    ],
    ['By Ada Example (ada@example.com)', ['Ada Example'], 'Ada Example'],
    ['By Ada Example in Science', ['Ada Example'], 'Ada Example'],
    ['Von Max Muster und Erika Beispiel', ['Max Muster', 'Erika Beispiel'], 'Max Muster und Erika Beispiel'],
    ['Par Jeanne Exemple et Paul Dupont', ['Jeanne Exemple', 'Paul Dupont'], 'Jeanne Exemple et Paul Dupont'],
    ['Por María Pérez y Juan López', ['María Pérez', 'Juan López'], 'María Pérez y Juan López'],
    ['Escrito por João Silva', ['João Silva'], 'João Silva'],
    ['Автор: Иван Петров', ['Иван Петров'], 'Иван Петров'],
    ['بقلم: أحمد علي', ['أحمد علي'], 'أحمد علي'],
    ['홍길동 기자 hong@example.kr', ['홍길동'], '홍길동'],
    ['文：山田太郎', ['山田太郎'], '山田太郎'],
    ['作者：张三', ['张三'], '张三'],
  ])('reads %s', (text, names, line) => {
    expect(readNames(text, 'en')).toEqual({ names, line })
  })

  it.each([
    'admin',
    'Written by',
    'https://example.com/author/ada',
    'Dec 17, 2025',
    'Sat',
    '5 min read',
    'Share',
    '관리자',
  ])('finds none in %s', (text) => {
    expect(readNames(text, 'en').names).toEqual([])
  })

  it('keeps a pen name with figures, and an outlet whose name has a small word in it', () => {
    expect(readNames('user447274', 'en', 'value').names).toEqual(['user447274'])
    expect(readNames('Center for Example Studies', 'en', 'value').names).toEqual(['Center for Example Studies'])
  })

  it('knows how Korean and Chinese papers sign', () => {
    expect(reporters('서울=홍길동 기자', 'ko').names).toEqual(['홍길동'])
    expect(reporters('记者 张三 报道', 'ko').names).toEqual(['张三'])
    expect(reporters('기자회견에서 말했다', 'ko').names).toEqual([])
  })
})

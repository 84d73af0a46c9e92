import { describe, expect, it } from 'vitest';
import { directionOf } from '@/lib/arabic/direction-of';

describe('directionOf', () => {
  it.each(['وزير', 'الـCOVID', '«نعم»', '5 دنانير', 'אב', 'ﻻ', '𞸀', '1442هـ'])('%s is rtl', (run) => {
    expect(directionOf(run)).toBe('rtl');
  });
  it.each([
    'C++',
    'COVID-19',
    'www.kuna.net',
    'a@b.com',
    '.NET',
    '(BBC)',
    'Ж',
    '3G',
    '😀 ok',
    '𐐀',
    'C لغة',
    '+965 2222 3333',
    '+96522223333',
    '00965 2222 3333',
    '2222-3333',
    '2222 3333',
    '(965) 2222-3333',
    '-5',
    '+5%',
    '−3.5',
    '±5',
  ])('%s is ltr', (run) => {
    expect(directionOf(run)).toBe('ltr');
  });
  it.each([
    '',
    ' ',
    '،',
    '12',
    '12,500',
    '١٢٬٥٠٠',
    '٢٠٢١-٢٠٢٢',
    '12/5/2021',
    '12.05.2021',
    '2021-05-12',
    '2023-2024',
    '1998-2006',
    '2-1',
    '12:30',
    '50%',
    '😀',
    '2020',
    '-',
    '+',
    '\ud800',
    '22223333',
  ])('%j is neutral', (run) => {
    expect(directionOf(run)).toBe('neutral');
  });
});

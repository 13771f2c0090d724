import { describe, expect, it } from 'vitest';
import { geschreven, opPlek, opPlekVanRechts } from './schrift.ts';

// What is drawn is read here from left to right; so the first word of an Arabic sentence comes last.
describe('Een zin van rechts naar links', () => {
  it('begint rechts, ook als hij met een getal eindigt', () => {
    expect(opPlekVanRechts('من 11 يناير 2024')).toBe('2024 يناير 11 من');
    // The near miss: the same words in a Dutch line, where the number after them is the end of the Dutch line.
    expect(opPlek('من 11 يناير 2024')).toBe('يناير 11 من 2024');
  });

  it('houdt woorden in andere letters, en het getal erachter, in hun eigen volgorde', () => {
    expect(opPlekVanRechts('القرار Wet inburgering 15 هنا')).toBe('هنا Wet inburgering 15 القرار');
    expect(opPlekVanRechts('الخطة (PIP)')).toBe('(PIP) الخطة');
  });

  it('zet het leesteken achter een getal of een woord in andere letters links daarvan', () => {
    expect(opPlekVanRechts('النسخة 1، بتاريخ')).toBe('بتاريخ ،1 النسخة');
    expect(opPlekVanRechts('القانون (Wet inburgering 23).')).toBe('.(Wet inburgering 23) القانون');
  });

  it('heeft geen letter minder of meer dan er stond', () => {
    const zin = 'النسخة 1، بتاريخ 10 يناير 2024 في Samenspel.';
    const tekens = (tekst: string) => [...tekst.replace(/\s/g, '')].sort().join('');
    expect(tekens(geschreven(zin, {}, true).map(({ text }) => text as string).join(''))).toBe(tekens(zin));
  });
});

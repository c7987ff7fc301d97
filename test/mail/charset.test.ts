import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../functions/adapters/mime/charset.ts';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

describe('text in a charset', () => {
  test.each([
    ['utf-8', '\xc3\xa4', 'ä'],
    ['"UTF8"', '\xc3\xa4', 'ä'],
    ['iso-8859-1', '\x80\xe4', '€ä'],
    ['windows-1251', '\xcf', 'П'],
    ['cp1250', '\xec', 'ě'],
    ['koi8-r', '\xf0', 'П'],
    ['gb2312', '\xc4\xe3', '你'],
    ['ks_c_5601-1987', '\xb0\xa1', '가'],
    ['cp932', '\x82\xa0', 'あ'],
    ['iso-2022-jp', '\x1b$B$"\x1b(B', 'あ'],
    ['utf-7', 'Fr+APY-sche +- x', 'Frösche + x'],
    ['unicode-1-1-utf-7', 'Fr+APY-sche', 'Frösche'],
    ['cp850', '\x82', 'é'],
    ['IBM437', '\x82', 'é'],
    ['x-mac-cyrillic', '\x80', 'А'],
    ['x-mac-turkish', '\xdf', 'ş'],
    ['iso-2022-kr', '\x1b$)C\x0e0!\x0f a', '가 a'],
    ['hz-gb-2312', '~{VPND~} ~~', '中文 ~'],
    ['utf-16', '\xff\xfea\0', 'a'],
    ['utf-16', '\0a', 'a'],
    ['viscii', '\xa1', 'ắ'],
    ['iso-2022-cn', '\x1b$)A\x0eDc:C\x0f a', '你好 a'],
    ['iso-2022-jp', '\x1b$B$"\x1b(B\x1b$B$$\x1b(B', 'あい'],
    ['ks_c_5601-1987', '\x81\x41\xb0\xa1\x8c\x63\xa0\xfe\xa1\x41\xc6\x52 a', '갂가똠좤좥힣 a'],
    ['gb2312', '\x95\x32\x82\x36', '𠀀'],
    ['gb2312_charset', '\xc4\xe3', '你'],
    ['ujis', '\xa4\xb3', 'こ'],
    ['IBM00858', '\xd5', '€'],
    ['dos-862', '\x99', 'ש'],
    ['x-mac-ce', '\xec', 'ž'],
  ])('%s is read', (label, encoded, text) => {
    expect(decodeText(bytes(encoded), label)).toEqual({ text, sure: true });
  });

  test('that is not declared is UTF-8, Japanese by its escapes, or else Western, and a guess is called one', () => {
    expect(decodeText(bytes('\xc3\xa4'))).toEqual({ text: 'ä', sure: true });
    expect(decodeText(bytes('\x1b$B$"\x1b(B'))).toEqual({ text: 'あ', sure: true });
    expect(decodeText(bytes('\xe4'))).toEqual({ text: 'ä', sure: false });
  });

  test.each(['us-ascii', 'x-unknown', 'constructor', '__proto__', 'charset', ''])(
    'declared as %s is guessed',
    (label) => {
      expect(decodeText(bytes('\xc3\xa4'), label).text).toBe('ä');
      expect(decodeText(bytes('\xe4'), label)).toEqual({ text: 'ä', sure: false });
    },
  );

  test('that contradicts its declaration is read as what it is', () => {
    expect(decodeText(bytes('Fr\xf6sche'), 'utf-8').text).toBe('Frösche');
    expect(decodeText(bytes('\xe4\xbd\xa0\xe5\xa5\xbd\xef\xbc\x81'), 'gb2312').text).toBe('你好！');
    expect(decodeText(bytes('gr\xc3\xbc\xc3\x9fe \xff'), 'utf-8').text).toBe('grüße \ufffd');
  });

  test('in one charset of Japan under the name of another is read', () => {
    const eucJp = '\xa4\xb3\xa4\xf3\xa4\xcb\xa4\xc1\xa4\xcf';
    const shiftJis = '\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd';
    for (const encoded of [eucJp, shiftJis])
      expect(decodeText(bytes(encoded), 'iso-2022-jp')).toEqual({ text: 'こんにちは', sure: false });
    expect(decodeText(bytes(shiftJis), 'euc-jp').text).toBe('こんにちは');
  });

  test('with damaged escapes keeps what can be read', () => {
    expect(decodeText(bytes('\x1b$B$"\x1b(Z ok'), 'iso-2022-jp').text).toContain('あ');
  });

  test('comes back whole whatever bytes under whatever name', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.oneof(fc.string(), fc.constantFrom('utf-7', 'hz', 'iso-2022-kr', 'utf-16', 'cp864')),
        (content, label) => {
          expect(decodeText(Buffer.from(content), label).text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

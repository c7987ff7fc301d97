import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlText } from '../../functions/adapters/mime/html-text.ts';

describe('the text of HTML', () => {
  test.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a <b>bold</b>\n  word', 'a bold word'],
    ['<ul><li>one</li><li><p>two</p></li></ul>', '* one\n* two'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    [
      'yes<blockquote>old<blockquote>older</blockquote></blockquote>thanks',
      'yes\n\n> old\n>\n> > older\n\nthanks',
    ],
    ['<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    ['<head><title>t</title><style>p{}</style></head><script>x("<p>")</script>seen', 'seen'],
    [
      '&lt;b&gt; &amp;amp; &eacute;&#233;&#xe9; &nbsp;&unknown; &#0; &#128;',
      '<b> &amp; ééé &unknown; \ufffd €',
    ],
    ['&Ccaron;&zcaron;&lstrok;&scedil;&gbreve;&Idot;&odblac;&imath;', 'Čžłşğİőı'],
    ['<!-- <p>not</p> -->seen<!DOCTYPE x>', 'seen'],
    ['<img alt="a > b" src=x>seen', 'seen'],
    ['<a href="never closed>seen', 'seen'],
    ['2 < 3 and 3 > 2', '2 < 3 and 3 > 2'],
    ['<svg>never closed', 'never closed'],
  ])('%s is %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  test('of escaped text is that text, its white space apart', () => {
    const escaped = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(htmlText(`<p>${escaped(text)}</p>`)).toBe(text.replace(/[\s\u00a0]+/g, ' ').trim());
      }),
    );
  });

  test('has lines without space at their ends and no two empty ones, whatever the HTML', () => {
    const piece = fc.constantFrom('<p>', '<br>', '</p>', '<div>', '<li>', '<blockquote>', '</blockquote>', '<table>', '<td>', '<!--', '-->', '<', '>', '"', ' ', '\n', 'x', '<script>', '</script>'); // biome-ignore format: a list
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(htmlText(pieces.join(''))).not.toMatch(/[ \t]$|\n\n\n/m);
      }),
    );
  });
});

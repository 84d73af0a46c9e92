import { describe, expect, it } from 'vitest';
import { innerCharacters } from '@/lib/parse/segment/inner-characters';
import { createPlacer } from '@/lib/parse/segment/place';
import { tokenise } from '@/lib/parse/segment/tokenise';
import { tokens } from './support';

describe('innerCharacters', () => {
  it.each(innerCharacters.flatMap(({ one }) => [...one]))('%s is one word', (text) => {
    expect(tokens(text)).toEqual([`w:${text}`]);
  });
  it.each(innerCharacters.flatMap(({ several }) => [...several]))('%s is more than one token', (text) => {
    expect(tokens(text).length).toBeGreaterThan(1);
  });
});

describe('tokenise', () => {
  const table: [what: string, text: string, tokens: string][] = [
    ['words and marks of punctuation', 'قال: «نعم»، ثم مضى.', 'w:قال p:: p:« w:نعم p:» p:، w:ثم w:مضى p:.'],
    ['vowelled words', 'مؤكدًا يُعدّ', 'w:مؤكدًا w:يُعدّ'],
    ['tatweel within and at the end of words', 'محـــمد ـه هـ', 'w:محـــمد w:ـه w:هـ'],
    ['a line of tatweel', 'ــــــ ـــً', 's:ــــــ s:ـــً'],
    ['zero-width joiners', 'می\u200cشود ه\u200d قال\u200c', 'w:می\u200cشود w:ه\u200d w:قال\u200c'],
    ['a joiner on nothing', '\u200d قال', 's:\u200d w:قال'],
    ['characters not seen within words', 'ال\u200fكو\u00ad\u2060يت', 'w:ال\u200fكو\u00ad\u2060يت'],
    [
      'characters not seen around words',
      '\u200fالكويت\u200f\u200e،',
      's:\u200f w:الكويت s:\u200f s:\u200e p:،',
    ],
    ['bidi embeddings', 'أ\u202aABC\u202cب', 'w:أ s:\u202a w:ABC s:\u202c w:ب'],
    ['zero-width space', 'قال\u200bكذا', 'w:قال s:\u200b w:كذا'],
    ['control characters', 'ا\0\u0007ب', 'w:ا s:\0 s:\u0007 w:ب'],
    ['lone surrogates', 'ا\ud800ب\udc00', 'w:ا s:\ud800 w:ب s:\udc00'],
    ['marks on nothing', 'َ ُِ قال «ً»', 's:َ s:ُِ w:قال p:« s:ً p:»'],
    ['private use and unassigned', '\ue000\u0378', 's:\ue000 s:\u0378'],
    ['numbers', '3.5 ١٢٬٥٠٠٫٥ 12,500,000 ۳٫۵', 'w:3.5 w:١٢٬٥٠٠٫٥ w:12,500,000 w:۳٫۵'],
    ['numbers with signs', '-5 +5 50% ٪٥٠ $100', 'p:- w:5 s:+ w:5 w:50 s:% s:٪ w:٥٠ s:$ w:100'],
    ['dates', '12/5/2021 12-5-2021 12.5.2021', 'w:12 p:/ w:5 p:/ w:2021 w:12 p:- w:5 p:- w:2021 w:12.5.2021'],
    ['times and scores', '12:30 2-1 ٢–١', 'w:12 p:: w:30 w:2 p:- w:1 w:٢ p:– w:١'],
    ['numbers with letters', '1442هـ 5كلم م² 3G', 'w:1442هـ w:5كلم w:م² w:3G'],
    ['abbreviations', 'د. م. إلخ.', 'w:د p:. w:م p:. w:إلخ p:.'],
    ['chains of letters', 'أ.د. ش.م.ك. ص.ب 5', 'w:أ.د p:. w:ش.م.ك p:. w:ص.ب w:5'],
    ['chains of vowelled letters and with tatweel', 'أَ.دّ. هـ.د', 'w:أَ.دّ p:. w:هـ.د'],
    ['a title close to its name', 'د.محمد أ.د.محمد', 'w:د p:. w:محمد w:أ.د p:. w:محمد'],
    ['a space that is missing', 'قال.وأضاف قال،ثم', 'w:قال p:. w:وأضاف w:قال p:، w:ثم'],
    ['a letter after a full stop', 'قال.و F1.a', 'w:قال p:. w:و w:F1 p:. w:a'],
    ['Latin chains', 'U.S. e.g. J. K.', 'w:U.S p:. w:e.g p:. w:J p:. w:K p:.'],
    ['Latin compounds', "al-Sabah's COVID-19 F-16", "w:al-Sabah's w:COVID-19 w:F-16"],
    [
      'Arabic compounds',
      'عربي-دولي كوفيد-19 سي.إن.إن',
      'w:عربي p:- w:دولي w:كوفيد p:- w:19 w:سي p:. w:إن p:. w:إن',
    ],
    ['Arabic written to Latin', 'وGoogle الـBBC بWi-Fi ـBBC', 'w:و w:Google w:الـ w:BBC w:ب w:Wi-Fi w:ـBBC'],
    [
      'with digits and endings',
      'الـ5G والـF16 SMSات رؤيَة30X',
      'w:الـ w:5G w:والـ w:F16 w:SMS w:ات w:رؤيَة w:30X',
    ],
    ['quotation marks close to words', 'بـ\'كذا\' و"كذا"', 'w:بـ p:\' w:كذا p:\' w:و p:" w:كذا p:"'],
    ['hashtags and handles', '#كأس_العالم @kuna_ar _x_', 's:# w:كأس_العالم s:@ w:kuna_ar p:_ w:x p:_'],
    ['symbols', 'C++ AT&T ©', 'w:C s:+ s:+ w:AT s:& w:T s:©'],
    ['emoji', '👨‍👩‍👧👍🏽❤️🇰🇼🇧🇭', 's:👨‍👩‍👧 s:👍🏽 s:❤️ s:🇰🇼 s:🇧🇭'],
    ['the same mark again', '... --- *** ؟؟ !! ؟! ……', 'p:... p:--- p:*** p:؟؟ p:!! p:؟ p:! p:……'],
    ['quotation marks and brackets again', '(( »» "" ', 'p:( p:( p:» p:» p:" p:"'],
    ['other scripts', 'Москва 東京 שלום 𐐀𐐁', 'w:Москва w:東京 w:שלום w:𐐀𐐁'],
    ['presentation forms', 'ﻣﺤﻤﺪ ﷺ ﷲ', 'w:ﻣﺤﻤﺪ w:ﷺ w:ﷲ'],
    ['signs of the Quran', '۞ قال ﴿نعم﴾ \u06dd', 's:۞ w:قال p:﴿ w:نعم p:﴾ s:\u06dd'],
    ['white space', 'ا\u00a0\t\r\n\ufeffب', 'w:ا _:\u00a0\t\r\n\ufeff w:ب'],
  ];
  it.each(table)('reads %s', (_, text, expected) => {
    expect(tokens(text).join(' ')).toBe(expected);
  });

  const addresses: [text: string, tokens: string][] = [
    ['انظر https://www.kuna.net.kw/ar?id=5&x=a.b#c.', 'w:انظر a:https://www.kuna.net.kw/ar?id=5&x=a.b#c p:.'],
    ['(http://t.co/aB1)، ثم', 'p:( a:http://t.co/aB1 p:) p:، w:ثم'],
    ['https://ar.wikipedia.org/wiki/الكويت_(مدينة)', 'a:https://ar.wikipedia.org/wiki/الكويت_(مدينة)'],
    ['www.kuna.net.kw', 'a:www.kuna.net.kw'],
    ['موقع kuna.net. وقال', 'w:موقع a:kuna.net p:. w:وقال'],
    ['موقع CNN.com: كذا', 'w:موقع a:CNN.com p:: w:كذا'],
    ['قال.www.kuna.net', 'w:قال p:. a:www.kuna.net'],
    ['kuna.net/أخبار/5', 'a:kuna.net/أخبار/5'],
    ['kuna.netوأضاف', 'a:kuna.net w:وأضاف'],
    ['بريد info@kuna.net.kw، هاتف', 'w:بريد a:info@kuna.net.kw p:، w:هاتف'],
    ['first.last+x@mail.example', 'a:first.last+x@mail.example'],
    ['ftp://x.y/z', 'a:ftp://x.y/z'],
    ['see:http://x.com', 'w:see p:: a:http://x.com'],
    ['Node.js ASP.NET', 'w:Node p:. w:js w:ASP p:. w:NET'],
    ['Inc.The The.End', 'w:Inc p:. w:The w:The p:. w:End'],
    ['a@b @kuna x@', 'w:a s:@ w:b s:@ w:kuna w:x s:@'],
    ['3.5 192.168.1.1', 'w:3.5 w:192.168.1.1'],
    ['http:// قال', 'a:http:// w:قال'],
  ];
  it.each(addresses)('finds addresses in %s', (text, expected) => {
    expect(tokens(text).join(' ')).toBe(expected);
  });

  it('gives inner characters nodes of their own', () => {
    const [word] = tokenise('ال\u200fكأس_F-16', 0, 12, createPlacer('ال\u200fكأس_F-16'));
    expect(word?.type === 'WordNode' && word.children.map(({ type, value }) => [type, value])).toEqual([
      ['TextNode', 'ال'],
      ['SymbolNode', '\u200f'],
      ['TextNode', 'كأس'],
      ['PunctuationNode', '_'],
      ['TextNode', 'F'],
      ['PunctuationNode', '-'],
      ['TextNode', '16'],
    ]);
  });

  it('never reads past its end', () => {
    const text = '12.5 a_b د.م www.kuna.net 😀ّ';
    for (let end = 0; end <= text.length; end++) {
      const found = tokenise(text, 0, end, createPlacer(text));
      expect(found.at(-1)?.position.end.offset ?? 0).toBe(end);
    }
  });
});

import arArticle from '@/locales/ar/article.json';
import arFiles from '@/locales/ar/files.json';
import arGloss from '@/locales/ar/gloss.json';
import arGrammar from '@/locales/ar/grammar.json';
import arOffline from '@/locales/ar/offline.json';
import arPrint from '@/locales/ar/print.json';
import arReading from '@/locales/ar/reading.json';
import arSite from '@/locales/ar/site.json';
import arTransliteration from '@/locales/ar/transliteration.json';
import enArticle from '@/locales/en/article.json';
import enFiles from '@/locales/en/files.json';
import enGloss from '@/locales/en/gloss.json';
import enGrammar from '@/locales/en/grammar.json';
import enOffline from '@/locales/en/offline.json';
import enPrint from '@/locales/en/print.json';
import enReading from '@/locales/en/reading.json';
import enSite from '@/locales/en/site.json';
import enTransliteration from '@/locales/en/transliteration.json';

/** Every interface string, by language and namespace. English types the keys; a test holds Arabic to the same ones. */
export const resources = {
  ar: {
    site: arSite,
    article: arArticle,
    files: arFiles,
    gloss: arGloss,
    grammar: arGrammar,
    offline: arOffline,
    print: arPrint,
    reading: arReading,
    transliteration: arTransliteration,
  },
  en: {
    site: enSite,
    article: enArticle,
    files: enFiles,
    gloss: enGloss,
    grammar: enGrammar,
    offline: enOffline,
    print: enPrint,
    reading: enReading,
    transliteration: enTransliteration,
  },
};

export type Namespaces = (typeof resources)['en'];

import type { NeutralDocument } from '../grant/document.js';
import { escaped } from './xml.js';

export const PRODUCER = 'Semje';
const LANGUAGE_TAGS = { nn: 'nn-NO', nb: 'nb-NO', en: 'en-GB' } as const;
export const languageTag = ({ language }: Pick<NeutralDocument, 'language'>): string => LANGUAGE_TAGS[language];

const described = (namespaces: string, content: string): string =>
  `<rdf:Description rdf:about="" ${namespaces}>${content}</rdf:Description>`;

const inAnyLanguage = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;

/** XMP that says the same as the file's own dictionary, as PDF/A asks. */
export const xmpOf = (document: NeutralDocument): string => {
  const date = `${document.dated.slice(0, 19)}Z`;
  return [
    described(
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      `<dc:format>application/pdf</dc:format><dc:title>${inAnyLanguage(document.title)}</dc:title>` +
        `<dc:creator><rdf:Seq><rdf:li>${escaped(document.issuer)}</rdf:li></rdf:Seq></dc:creator>` +
        `<dc:description>${inAnyLanguage(document.subject)}</dc:description>` +
        `<dc:language><rdf:Bag><rdf:li>${languageTag(document)}</rdf:li></rdf:Bag></dc:language>`,
    ),
    described(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>`,
    ),
    described('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${PRODUCER}</pdf:Producer>`),
  ].join('\n');
};

/** The file's own dictionary. The date is to the second in both. */
export const infoOf = (document: NeutralDocument): Record<string, string | Date> => ({
  Title: document.title,
  Author: document.issuer,
  Subject: document.subject,
  Creator: PRODUCER,
  Producer: PRODUCER,
  CreationDate: new Date(`${document.dated.slice(0, 19)}Z`),
});

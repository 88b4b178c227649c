import type { FilesTexts } from '../nn/files.js';

/** Why a file was not read, and what to do. */
export const filesNb: FilesTexts = {
  troubles: {
    tooLarge: 'Filen er større enn 20 MB og ble ikke åpnet. Ta bort bilder og vedlegg fra den, og prøv igjen.',
    empty: 'Filen er tom. Se om det er riktig fil, og velg den på nytt.',
    oldFormat:
      'Filen har et eldre format, eller den er låst med passord. Åpne den i Word eller Excel, lagre den som .docx eller .xlsx uten passord, og prøv igjen.',
    pdf: 'Filen er en PDF, og tabellene i en PDF kan ikke leses sikkert. Bruk Word-filen som PDF-en er laget av.',
    wrongType: 'Dette er ikke en fil av et slag vi kan lese her. Velg en fil av et av slagene som er nevnt over.',
    macros: 'Filen inneholder makroer og ble ikke lest. Lagre den som et vanlig dokument uten makroer, og prøv igjen.',
    broken:
      'Filen er skadet og kunne ikke leses. Åpne den i programmet den er laget i, lagre den på nytt, og prøv igjen.',
    tooMuchInside:
      'Filen pakker ut mye mer enn et skjema trenger, og ble ikke lest. Kopier innholdet over i et nytt dokument, og prøv igjen.',
    foreignXml:
      'Filen viser til innhold utenfor seg selv og ble ikke lest. Lagre den på nytt i Word eller Excel, og prøv igjen.',
    notTheForm:
      'Dette er et Word-dokument, men vi kjenner ikke igjen søknadsskjemaet i det. Se om det er riktig fil; ellers kan du starte en ny søknad og lime inn tekstene.',
    notTheStory: 'Dette er en JSON-fil, men den har ingen søknad i det formatet vi kan lese.',
    notTheRegister: 'Vi finner ikke kolonnene til registeret i filen. Last ned malen, og bruk overskriftene der.',
    noRows: 'Filen har overskrifter, men ingen rader. Fyll ut minst én rad, og prøv igjen.',
  },
};

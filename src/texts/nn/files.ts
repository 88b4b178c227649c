/** Why a file was not read, and what to do. */
export const filesNn = {
  troubles: {
    tooLarge: 'Fila er større enn 20 MB og vart ikkje opna. Ta bort bilete og vedlegg frå ho, og prøv igjen.',
    empty: 'Fila er tom. Sjå om det er rett fil, og vel ho på nytt.',
    oldFormat:
      'Fila har eit eldre format, eller ho er låst med passord. Opne ho i Word eller Excel, lagre ho som .docx eller .xlsx utan passord, og prøv igjen.',
    pdf: 'Fila er ein PDF, og tabellane i ein PDF kan ikkje lesast sikkert. Bruk Word-fila som PDF-en er laga av.',
    wrongType: 'Dette er ikkje ei fil av eit slag vi kan lese her. Vel ei fil av eit av slaga som er nemnde over.',
    macros: 'Fila inneheld makroar og vart ikkje lesen. Lagre ho som eit vanleg dokument utan makroar, og prøv igjen.',
    broken: 'Fila er skadd og kunne ikkje lesast. Opne ho i programmet ho er laga i, lagre ho på nytt, og prøv igjen.',
    tooMuchInside:
      'Fila pakkar ut mykje meir enn eit skjema treng, og vart ikkje lesen. Kopier innhaldet over i eit nytt dokument, og prøv igjen.',
    foreignXml:
      'Fila viser til innhald utanfor seg sjølv og vart ikkje lesen. Lagre ho på nytt i Word eller Excel, og prøv igjen.',
    notTheForm:
      'Dette er eit Word-dokument, men vi kjenner ikkje att søknadsskjemaet i det. Sjå om det er rett fil; elles kan du starte ein ny søknad og lime inn tekstane.',
    notTheStory: 'Dette er ei JSON-fil, men ho har ingen søknad i det formatet vi kan lese.',
    notTheRegister: 'Vi finn ikkje kolonnane til registeret i fila. Last ned malen, og bruk overskriftene der.',
    noRows: 'Fila har overskrifter, men ingen rader. Fyll ut minst éi rad, og prøv igjen.',
  },
};
export type FilesTexts = typeof filesNn;

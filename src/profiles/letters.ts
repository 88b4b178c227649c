import { text } from './words.js';

/** None of the four has said whether its decisions can be complained about: the text waits, and no letter prints it. */
export const UNDECIDED_COMPLAINT = {
  text: text(
    'De kan klage på vedtaket innan tre veker etter at de fekk brevet. Klaga skal skrivast til sekretariatet, som legg ho fram for den som har gjort vedtaket.',
    'Dere kan klage på vedtaket innen tre uker etter at dere fikk brevet. Klagen skal skrives til sekretariatet, som legger den frem for den som har gjort vedtaket.',
    'You may complain about the decision within three weeks of receiving the letter. The complaint is written to the secretariat, which puts it before whoever made the decision.',
  ),
  printed: false,
};

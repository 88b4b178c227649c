const WORDS = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

/** How many people, as a word up to twelve: `én`, `tre`, `13`. */
export const peopleNb = (count: number): string => WORDS[count] ?? String(count);

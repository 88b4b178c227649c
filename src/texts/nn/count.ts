const WORDS = ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

/** How many people, as a word up to twelve: `éin`, `tre`, `13`. */
export const peopleNn = (count: number): string => WORDS[count] ?? String(count);

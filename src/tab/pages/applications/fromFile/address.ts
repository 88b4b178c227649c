/** Where «Frå fil» stands among the applications: ids of applications are longer. */
export const FROM_FILE = 'from-file';

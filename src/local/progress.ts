export type Tell = (line: string) => void;

/** Waits for `work`, and says so when it takes more than a second, and again every ten. */
export async function withProgress<T>(label: string, work: Promise<T>, tell: Tell | undefined): Promise<T> {
  const begun = Date.now();
  const seconds = (): string => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  let told = false;
  const say = (): void => {
    tell?.(told ? `  … ${label}, ${seconds()}` : `  … ${label}`);
    told = true;
  };
  const first = setTimeout(say, 1000);
  const next = setInterval(say, 10_000);
  try {
    return await work;
  } finally {
    clearTimeout(first);
    clearInterval(next);
    if (told) tell?.(`  … ${label}: done in ${seconds()}`);
  }
}
